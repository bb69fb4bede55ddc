-- What the cohorts of a programme cost, and the figures that its sponsor was told last.

create table cohort_cost (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  kind text not null,
  what text not null default '',
  amount numeric(12, 2) not null,
  currency text not null,
  spent_on date not null,
  removed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint cohort_cost_kind check (kind in ('facilitator', 'venue', 'course-fees', 'material', 'travel', 'other')),
  constraint cohort_cost_amount check (amount >= 0),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
create index cohort_cost_by_cohort on cohort_cost (organisation_id, cohort_id, spent_on, id);
select protect_tenant_table('cohort_cost');

-- `parts` says what each person adds to the figure that was told; nobody is shown it.
create table programme_figure (
  organisation_id uuid not null,
  programme_id uuid not null,
  name text not null,
  as_of date not null,
  parts jsonb not null,
  primary key (organisation_id, programme_id, name),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
select protect_tenant_table('programme_figure');
