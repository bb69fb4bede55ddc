-- Figures from confidential records are told once, at the ends of months, and never changed afterwards.

-- That a month end was told, with how.
create table publication (
  organisation_id uuid not null,
  as_of date not null,
  formula_version integer not null,
  threshold integer not null,
  told_at timestamptz not null default now(),
  primary key (organisation_id, as_of),
  constraint publication_threshold check (threshold >= 5),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('publication');

-- What was told of one group and stage. `told` holds the numbers with the answers each counts; `pieces` holds, in the same
-- order, fingerprints of what each number was counted from, so that no later number can be subtracted to a small group.
create table told_figure (
  organisation_id uuid not null,
  as_of date not null,
  indicator text not null,
  group_kind text not null,
  group_key text not null,
  stage_id uuid not null,
  people integer,
  told jsonb not null default '[]',
  pieces jsonb not null default '[]',
  primary key (organisation_id, as_of, indicator, group_kind, group_key, stage_id),
  constraint told_figure_indicator check (indicator in ('readiness-mix', 'promoted-beyond-readiness', 'overlooked')),
  constraint told_figure_group_kind check (group_kind in ('organisation', 'unit', 'leader')),
  foreign key (organisation_id, as_of) references publication (organisation_id, as_of) on delete cascade,
  foreign key (organisation_id, stage_id) references stage (organisation_id, id)
);
create index told_figure_by_stage on told_figure (organisation_id, stage_id);
select protect_tenant_table('told_figure');
