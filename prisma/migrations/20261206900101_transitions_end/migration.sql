-- From which day on the framework describes a step no more: whoever enters the stage from then on has no companion of it, and no
-- dip is expected of them. A step keeps its row for those who took it before.
alter table transition add column ended_on date;

-- What went before this was written down ended with the next version after the last that had it.
alter table transition no force row level security;
alter table framework_version no force row level security;
alter table organisation no force row level security;
update transition t set ended_on = (next.published_at at time zone o.time_zone)::date
  from framework_version had, organisation o,
       lateral (select v.published_at from framework_version v
                 where v.organisation_id = had.organisation_id and v.framework_id = had.framework_id and v.number > had.number
                   and v.published_at is not null
                 order by v.number limit 1) next
 where had.organisation_id = t.organisation_id and had.id = t.version_id and o.organisation_id = t.organisation_id;
alter table transition force row level security;
alter table framework_version force row level security;
alter table organisation force row level security;
