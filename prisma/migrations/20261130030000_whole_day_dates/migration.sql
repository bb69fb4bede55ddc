-- A date that has a day and no time of day, such as a talk that two have agreed to have on some Tuesday. Its instants are the
-- midnights around that day where the organisation is.
alter table calendar_entry add column day date;

-- What goes on already stands in the calendars of those who are on it: talks that lie ahead, and the last day.
alter table calendar_entry no force row level security;
alter table calendar_attendee no force row level security;
alter table stretch_assignment no force row level security;
alter table safety_check_in no force row level security;
alter table opportunity no force row level security;
alter table organisation no force row level security;
alter table person no force row level security;
insert into calendar_entry (organisation_id, kind, source_id, title, page, day, starts_at, ends_at)
select o.organisation_id, date.kind, date.source_id, date.title, '/stretch-assignments/' || a.id, date.day,
       date.day::timestamp at time zone w.time_zone, (date.day + 1)::timestamp at time zone w.time_zone
  from stretch_assignment a
  join opportunity o on o.organisation_id = a.organisation_id and o.id = a.opportunity_id
  join organisation w on w.organisation_id = a.organisation_id
  join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
  left join person l on l.organisation_id = a.organisation_id and l.id = a.skip_level_id
 cross join lateral (
   select 'stretch-end' as kind, a.id as source_id, o.title || ' · ' || coalesce(p.preferred_name, p.name) as title, a.ends_on as day
   union all
   select 'stretch-check-in', k.id, coalesce(l.preferred_name, l.name) || ' · ' || coalesce(p.preferred_name, p.name), k.planned_on
     from safety_check_in k
    where k.organisation_id = a.organisation_id and k.assignment_id = a.id and k.held_on is null and l.id is not null) date
 where a.status in ('running', 'extended') and date.day >= current_date;
insert into calendar_attendee (organisation_id, entry_id, person_id)
select distinct e.organisation_id, e.id, one.person_id
  from calendar_entry e
  left join safety_check_in k on k.organisation_id = e.organisation_id and k.id = e.source_id and e.kind = 'stretch-check-in'
  join stretch_assignment a on a.organisation_id = e.organisation_id and a.id = coalesce(k.assignment_id, e.source_id)
  join opportunity o on o.organisation_id = a.organisation_id and o.id = a.opportunity_id
 cross join unnest(array[a.person_id, case when e.kind = 'stretch-end' then o.sponsor_id else a.skip_level_id end])
   one (person_id)
 where e.kind in ('stretch-end', 'stretch-check-in');
alter table calendar_entry force row level security;
alter table calendar_attendee force row level security;
alter table stretch_assignment force row level security;
alter table safety_check_in force row level security;
alter table opportunity force row level security;
alter table organisation force row level security;
alter table person force row level security;
