-- Who held a critical role on which days, and to which unit it belonged. A change ends one spell and begins another; a
-- correction leaves what was believed before, with the time until which it was. What holds by now stands in the role too.

create table role_holder (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date,
  -- Why it was corrected; empty where it was not.
  reason text not null default '',
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  -- Since when something else is believed of these days.
  superseded_at timestamptz,
  primary key (organisation_id, id),
  constraint role_holder_order check (to_on > from_on),
  constraint role_holder_known check (superseded_at >= recorded_at),
  constraint role_holder_no_overlap exclude using gist
    (organisation_id with =, greatest(role_id, role_id) with =, daterange(from_on, to_on) with &&)
    where (superseded_at is null),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, recorded_by) references person (organisation_id, id)
);
create index role_holder_by_role on role_holder (organisation_id, role_id, from_on);
create index role_holder_by_person on role_holder (organisation_id, person_id);
create index role_holder_by_recorder on role_holder (organisation_id, recorded_by);

create table role_unit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  unit_id uuid not null,
  from_on date not null,
  to_on date,
  reason text not null default '',
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  primary key (organisation_id, id),
  constraint role_unit_order check (to_on > from_on),
  constraint role_unit_known check (superseded_at >= recorded_at),
  constraint role_unit_no_overlap exclude using gist
    (organisation_id with =, greatest(role_id, role_id) with =, daterange(from_on, to_on) with &&)
    where (superseded_at is null),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references unit (organisation_id, id),
  foreign key (organisation_id, recorded_by) references person (organisation_id, id)
);
create index role_unit_by_role on role_unit (organisation_id, role_id, from_on);
create index role_unit_by_unit on role_unit (organisation_id, unit_id);
create index role_unit_by_recorder on role_unit (organisation_id, recorded_by);

alter table critical_role no force row level security;
alter table role_opening no force row level security;
alter table domain_event no force row level security;
alter table organisation no force row level security;
alter table person no force row level security;

-- What is known of who held a role: who held it when it was named, each change that was told, each opening that was filled,
-- and who holds it now. Of two on one day the later one counts.
insert into role_holder (organisation_id, role_id, person_id, from_on, to_on, recorded_at)
with told as (
  select e.organisation_id, e.subject_id as role_id, e.position, e.occurred_at, o.time_zone,
         e.payload ->> 'from' as day, coalesce(e.payload ->> 'created', '') = 'true' as created,
         (e.payload ->> 'incumbentId')::uuid as person_id,
         lag(e.payload ->> 'incumbentId') over in_turn is distinct from e.payload ->> 'incumbentId' as changes
    from domain_event e
    join organisation o on o.organisation_id = e.organisation_id
   where e.name = 'critical-role.changed' and e.payload ? 'incumbentId'
  window in_turn as (partition by e.organisation_id, e.subject_id order by e.position)
),
first_fill as (
  select distinct on (organisation_id, role_id) organisation_id, role_id, predecessor_id
    from role_opening where role_id is not null and filled_on is not null
   order by organisation_id, role_id, filled_on, opened_on
),
claim as (
  select r.organisation_id, r.id as role_id, r.opened_on as day, 0::numeric as turn, r.created_at as recorded_at,
         case when t.role_id is not null then t.person_id
              when f.role_id is not null then f.predecessor_id else r.incumbent_id end as person_id
    from critical_role r
    left join told t on t.organisation_id = r.organisation_id and t.role_id = r.id and t.created
    left join first_fill f on f.organisation_id = r.organisation_id and f.role_id = r.id
  union all
  select t.organisation_id, t.role_id,
         greatest(coalesce(t.day::date, (t.occurred_at at time zone t.time_zone)::date), r.opened_on),
         t.position, t.occurred_at, t.person_id
    from told t
    join critical_role r on r.organisation_id = t.organisation_id and r.id = t.role_id
   where not t.created and (t.changes or t.day is not null)
  union all
  select o.organisation_id, o.role_id, greatest(o.filled_on, r.opened_on), 0.5, o.created_at, o.filled_by
    from role_opening o
    join critical_role r on r.organisation_id = o.organisation_id and r.id = o.role_id
   where o.filled_on is not null
),
latest as (
  select distinct on (organisation_id, role_id) organisation_id, role_id, day, person_id
    from claim order by organisation_id, role_id, day desc, turn desc
),
completed as (
  select * from claim
  union all
  select r.organisation_id, r.id, greatest(l.day, current_date), 'infinity'::numeric, now(), r.incumbent_id
    from critical_role r
    join latest l on l.organisation_id = r.organisation_id and l.role_id = r.id
   where l.person_id is distinct from r.incumbent_id
),
settled as (
  select distinct on (organisation_id, role_id, day) * from completed
   order by organisation_id, role_id, day, turn desc
),
changing as (
  select *, lag(person_id) over in_order is distinct from person_id or lag(day) over in_order is null as begins
    from settled window in_order as (partition by organisation_id, role_id order by day)
),
spell as (
  select *, lead(day) over (partition by organisation_id, role_id order by day) as until from changing where begins
)
select s.organisation_id, s.role_id, s.person_id, s.day, s.until, s.recorded_at
  from spell s
  join person p on p.organisation_id = s.organisation_id and p.id = s.person_id;

insert into role_unit (organisation_id, role_id, unit_id, from_on, recorded_at)
select organisation_id, id, unit_id, opened_on, created_at from critical_role where unit_id is not null;

alter table critical_role force row level security;
alter table role_opening force row level security;
alter table domain_event force row level security;
alter table organisation force row level security;
alter table person force row level security;

select protect_tenant_table('role_holder');
select protect_tenant_table('role_unit');

-- Whoever writes a role begins its history: from the day on which it counts.
create function begin_role_history() returns trigger language plpgsql as $$
begin
  insert into role_holder (organisation_id, role_id, person_id, from_on)
    select organisation_id, id, incumbent_id, opened_on from named where incumbent_id is not null;
  insert into role_unit (organisation_id, role_id, unit_id, from_on)
    select organisation_id, id, unit_id, opened_on from named where unit_id is not null;
  return null;
end $$;
create trigger critical_role_begins_history after insert on critical_role
  referencing new table as named for each statement execute function begin_role_history();
