-- What was believed of a month end before it was computed anew: computing replaces figures, this keeps the former ones.

-- Every computation of a month end that began from other inputs or by other formulas than the one before.
create table snapshot_version (
  organisation_id uuid not null,
  as_of date not null,
  computed_at timestamptz not null,
  formula_version integer not null,
  event_position bigint not null,
  inputs_hash text,
  primary key (organisation_id, as_of, computed_at),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('snapshot_version');

-- A figure as it was until the moment at which it changed; absent: there was none until then.
create table former_figure (
  organisation_id uuid not null,
  as_of date not null,
  indicator text not null,
  group_kind text not null,
  group_key text not null,
  known_until timestamptz not null,
  numerator double precision,
  denominator double precision,
  value double precision,
  lower double precision,
  upper double precision,
  status text not null,
  primary key (organisation_id, as_of, group_kind, group_key, indicator, known_until),
  constraint former_figure_group_kind check (group_kind in ('organisation', 'unit', 'leader')),
  constraint former_figure_status check (status in ('shown', 'too-few', 'not-recorded', 'not-applicable', 'absent')),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('former_figure');
