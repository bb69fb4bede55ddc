-- Openings of leadership positions: since when one stands open, and whether it was filled from inside, from outside, or not
-- at all. What it was on any day follows from its dates alone.

create table role_opening (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- None for positions that are not critical roles.
  role_id uuid,
  stage_id uuid not null,
  unit_id uuid,
  -- Whom the position answers to; who is above them sees it too.
  owner_id uuid not null,
  predecessor_id uuid,
  name text not null,
  planned boolean not null,
  state text not null default 'open',
  opened_on date not null,
  filled_on date,
  filled_by uuid,
  filled_from text,
  withdrawn_on date,
  note text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint role_opening_state check (
    state = 'open' and filled_on is null and withdrawn_on is null
    or state = 'filled' and filled_on is not null and withdrawn_on is null
    or state = 'withdrawn' and withdrawn_on is not null and filled_on is null),
  constraint role_opening_filled_from check (filled_from in ('inside', 'outside')),
  -- Whoever came from outside may not be in the directory yet.
  constraint role_opening_filled check (
    (filled_from is null) = (filled_on is null)
    and (filled_by is null or filled_on is not null)
    and (filled_from is distinct from 'inside' or filled_by is not null)),
  constraint role_opening_order check (filled_on >= opened_on and withdrawn_on >= opened_on),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id),
  foreign key (organisation_id, owner_id) references person (organisation_id, id),
  foreign key (organisation_id, predecessor_id) references person (organisation_id, id),
  foreign key (organisation_id, filled_by) references person (organisation_id, id)
);
create index role_opening_by_day on role_opening (organisation_id, opened_on desc, id desc);
create index role_opening_by_role on role_opening (organisation_id, role_id);
create index role_opening_by_stage on role_opening (organisation_id, stage_id);
create index role_opening_by_unit on role_opening (organisation_id, unit_id);
create index role_opening_by_owner on role_opening (organisation_id, owner_id);
create index role_opening_by_predecessor on role_opening (organisation_id, predecessor_id);
create index role_opening_by_filler on role_opening (organisation_id, filled_by);
-- A role waits for one person at a time.
create unique index role_opening_one_open on role_opening (organisation_id, role_id) where state = 'open';
select protect_tenant_table('role_opening');
