-- Where a talk of a safety net stands, how often it was told as missed, and when last: it is told again for as long as it
-- stays missed.

alter table safety_check_in
  add column status text not null default 'planned',
  add column told_on date,
  add column told_times integer not null default 0;

alter table safety_check_in no force row level security;
update safety_check_in set status = 'held' where held_on is not null;
update safety_check_in
   set status = 'missed', told_on = missed_told_at::date, told_times = 1
 where held_on is null and missed_told_at is not null;
alter table safety_check_in force row level security;

drop index safety_check_in_missed;
alter table safety_check_in
  drop column missed_told_at,
  add constraint safety_check_in_status check (status in ('planned', 'missed', 'held')),
  add constraint safety_check_in_held check ((status = 'held') = (held_on is not null)),
  add constraint safety_check_in_told check ((told_times > 0) = (told_on is not null) and told_times >= 0),
  add constraint safety_check_in_missed_told check (status <> 'missed' or told_times > 0);
create index safety_check_in_open on safety_check_in (organisation_id, planned_on) where held_on is null;
