-- What was known of the days of an opening, and when: whoever writes an opening keeps what was written before, so that the ledger
-- of costs can be read as it was believed on a day.
create table role_opening_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  opening_id uuid not null,
  opened_on date not null,
  filled_on date,
  filled_from text,
  withdrawn_on date,
  recorded_at timestamptz not null default now(),
  -- Since when something else is known of it.
  superseded_at timestamptz,
  primary key (organisation_id, id),
  constraint role_opening_version_known check (superseded_at >= recorded_at),
  foreign key (organisation_id, opening_id) references role_opening (organisation_id, id) on delete cascade
);
create index role_opening_version_by_opening on role_opening_version (organisation_id, opening_id, recorded_at);
create unique index role_opening_version_current on role_opening_version (organisation_id, opening_id)
  where superseded_at is null;

alter table role_opening no force row level security;
alter table role_opening_correction no force row level security;
alter table domain_event no force row level security;

-- What is known of when it was recorded: an opening when it was written, its end when that was told, and each correction. Where
-- nothing was told of an end, it is taken as recorded with the opening.
insert into role_opening_version (organisation_id, opening_id, opened_on, filled_on, filled_from, withdrawn_on, recorded_at,
                                  superseded_at)
with corrected as (
  select k.organisation_id, k.opening_id, k.corrected_at, (k.before ->> 'openedOn')::date as opened_on,
         (k.before ->> 'filledOn')::date as filled_on, k.before ->> 'filledFrom' as filled_from,
         (k.before ->> 'withdrawnOn')::date as withdrawn_on,
         lag(k.corrected_at) over (partition by k.organisation_id, k.opening_id order by k.corrected_at) as since
    from role_opening_correction k
   where k.before ->> 'openedOn' is not null
),
ended as (
  select organisation_id, subject_id as opening_id, min(occurred_at) as at from domain_event
   where name = 'role-opening.changed' and payload ->> 'change' in ('filled', 'withdrawn')
   group by organisation_id, subject_id
),
stated as (
  select organisation_id, opening_id, opened_on, filled_on, filled_from, withdrawn_on, since from corrected
  union all
  select o.organisation_id, o.id, o.opened_on, o.filled_on, o.filled_from, o.withdrawn_on,
         (select max(c.corrected_at) from corrected c where c.organisation_id = o.organisation_id and c.opening_id = o.id)
    from role_opening o
),
written as (
  select s.organisation_id, s.opening_id, s.opened_on, s.filled_on, s.filled_from, s.withdrawn_on,
         coalesce(s.since, o.created_at) as written_at, e.at as ended_at,
         coalesce(s.filled_on, s.withdrawn_on) is not null as has_ended
    from stated s
    join role_opening o on o.organisation_id = s.organisation_id and o.id = s.opening_id
    left join ended e on e.organisation_id = s.organisation_id and e.opening_id = s.opening_id
),
timed as (
  -- What speaks of an end was not recorded before that was told.
  select organisation_id, opening_id, opened_on, filled_on, filled_from, withdrawn_on,
         case when has_ended then greatest(written_at, ended_at) else written_at end as recorded_at
    from written
  union all
  -- Before its end was told it was open, as the first that speaks of the end says.
  select organisation_id, opening_id, opened_on, null, null, null, written_at
    from (select distinct on (organisation_id, opening_id) * from written where has_ended
           order by organisation_id, opening_id, written_at) first
   where written_at < ended_at
)
select organisation_id, opening_id, opened_on, filled_on, filled_from, withdrawn_on, recorded_at,
       lead(recorded_at) over (partition by organisation_id, opening_id order by recorded_at)
  from timed;

alter table role_opening force row level security;
alter table role_opening_correction force row level security;
alter table domain_event force row level security;

select protect_tenant_table('role_opening_version');

create function keep_role_opening() returns trigger language plpgsql as $$
begin
  update role_opening_version v set superseded_at = greatest(now(), v.recorded_at)
   where v.organisation_id = new.organisation_id and v.opening_id = new.id and v.superseded_at is null;
  insert into role_opening_version (organisation_id, opening_id, opened_on, filled_on, filled_from, withdrawn_on)
  values (new.organisation_id, new.id, new.opened_on, new.filled_on, new.filled_from, new.withdrawn_on);
  return null;
end $$;
create trigger role_opening_begins_history after insert on role_opening
  for each row execute function keep_role_opening();
create trigger role_opening_keeps_history after update on role_opening for each row
  when ((old.opened_on, old.filled_on, old.filled_from, old.withdrawn_on)
        is distinct from (new.opened_on, new.filled_on, new.filled_from, new.withdrawn_on))
  execute function keep_role_opening();
