-- Critical roles and the people who could fill them.

create table critical_role (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  stage_id uuid,
  unit_id uuid,
  incumbent_id uuid,
  impact text not null,
  vacancy_risk text not null,
  target_cover integer not null default 2,
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint critical_role_impact check (impact in ('moderate', 'high', 'critical')),
  constraint critical_role_vacancy_risk check (vacancy_risk in ('low', 'medium', 'high')),
  constraint critical_role_target_cover check (target_cover between 1 and 10),
  constraint critical_role_order check (closed_on > opened_on),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id),
  foreign key (organisation_id, incumbent_id) references person (organisation_id, id)
);
create index critical_role_by_stage on critical_role (organisation_id, stage_id);
create index critical_role_by_unit on critical_role (organisation_id, unit_id);
create index critical_role_by_incumbent on critical_role (organisation_id, incumbent_id);
select protect_tenant_table('critical_role');

create table successor (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  person_id uuid not null,
  horizon text not null,
  evidence text not null default '',
  from_on date not null,
  to_on date,
  nominated_by uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint successor_order check (to_on > from_on),
  constraint successor_horizon check (horizon in ('ready-now', 'within-1-year', 'within-2-years', 'within-3-years')),
  constraint successor_no_overlap exclude using gist
    (organisation_id with =, role_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, nominated_by) references person (organisation_id, id)
);
create index successor_by_role on successor (organisation_id, role_id, from_on);
create index successor_by_person on successor (organisation_id, person_id);
create index successor_by_nominator on successor (organisation_id, nominated_by);
select protect_tenant_table('successor');
