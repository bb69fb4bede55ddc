-- Whether a stage was filled from outside follows from when somebody joined. Nothing ever wrote it down beside that, and what is
-- written down twice stays behind when a day of joining is corrected.
alter table stage_assignment drop column hired_externally;
alter table employment drop column hired_externally;
