-- Indicator snapshots: every figure of one organisation on one as-of date, computed from history and never typed in.

create table indicator_snapshot (
  organisation_id uuid not null,
  as_of date not null,
  window_from date not null,
  formula_version integer not null,
  computed_at timestamptz not null default now(),
  event_position bigint not null,
  stale_since timestamptz,
  people integer not null,
  duration_ms integer not null,
  primary key (organisation_id, as_of),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('indicator_snapshot');

-- group_key is the id of the unit, leader or stage, and empty for the whole organisation.
create table indicator_figure (
  organisation_id uuid not null,
  as_of date not null,
  indicator text not null,
  group_kind text not null,
  group_key text not null,
  numerator double precision,
  denominator double precision,
  value double precision,
  lower double precision,
  upper double precision,
  status text not null,
  details jsonb not null default '{}',
  primary key (organisation_id, as_of, group_kind, group_key, indicator),
  constraint indicator_figure_group_kind check (group_kind in ('organisation', 'unit', 'leader')),
  constraint indicator_figure_status check (status in ('shown', 'too-few', 'not-recorded', 'not-applicable')),
  foreign key (organisation_id, as_of) references indicator_snapshot (organisation_id, as_of) on delete cascade
);
select protect_tenant_table('indicator_figure');
