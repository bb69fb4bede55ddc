-- A shared goal that is taken away is kept, with who took it away and when, and can be brought back.
alter table mentorship_goal add column removed_on date;
alter table mentorship_goal add column removed_by uuid;
alter table mentorship_goal add constraint mentorship_goal_removed_whole check ((removed_on is null) = (removed_by is null));
alter table mentorship_goal add foreign key (organisation_id, removed_by) references person (organisation_id, id);
create index mentorship_goal_by_remover on mentorship_goal (organisation_id, removed_by);
