-- The day on which somebody of the team has last talked with a mentor who let offers pass without an answer.
alter table mentor_profile add column reached_on date;
