-- The career framework, versioned from the start, and where each person stands on it.

create table framework (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('framework');

create table framework_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  framework_id uuid not null,
  number integer not null,
  status text not null default 'draft',
  published_at timestamptz,
  primary key (organisation_id, id),
  constraint framework_version_number_key unique (organisation_id, framework_id, number),
  constraint framework_version_status check (status in ('draft', 'published', 'retired')),
  foreign key (organisation_id, framework_id) references framework (organisation_id, id)
);
select protect_tenant_table('framework_version');

create table stage (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  key text not null,
  ordinal integer not null,
  track text not null,
  name text not null,
  core_focus text not null,
  value_source text not null,
  description text not null,
  typical_span text not null,
  primary key (organisation_id, id),
  constraint stage_key_key unique (organisation_id, version_id, key),
  foreign key (organisation_id, version_id) references framework_version (organisation_id, id)
);
select protect_tenant_table('stage');

create table derailer (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  stage_id uuid not null,
  key text not null,
  name text not null,
  description text not null,
  early_signs text[] not null,
  counter_move text not null,
  primary key (organisation_id, id),
  constraint derailer_key_key unique (organisation_id, stage_id, key),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id)
);
select protect_tenant_table('derailer');

create table skill (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  home_stage_id uuid not null,
  key text not null,
  ordinal integer not null,
  name text not null,
  description text not null,
  indicators text[] not null,
  primary key (organisation_id, id),
  constraint skill_key_key unique (organisation_id, version_id, key),
  constraint skill_five_levels check (cardinality(indicators) = 5),
  foreign key (organisation_id, version_id) references framework_version (organisation_id, id),
  foreign key (organisation_id, home_stage_id) references stage (organisation_id, id)
);
create index skill_by_home_stage on skill (organisation_id, home_stage_id);
select protect_tenant_table('skill');

create table stage_skill_expectation (
  organisation_id uuid not null,
  stage_id uuid not null,
  skill_id uuid not null,
  level integer not null,
  weight integer not null,
  primary key (organisation_id, stage_id, skill_id),
  constraint stage_skill_expectation_level check (level between 0 and 4),
  constraint stage_skill_expectation_weight check (weight between 1 and 3),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, skill_id) references skill (organisation_id, id)
);
create index stage_skill_expectation_by_skill on stage_skill_expectation (organisation_id, skill_id);
select protect_tenant_table('stage_skill_expectation');

create table transition (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  from_stage_id uuid not null,
  to_stage_id uuid not null,
  name text not null,
  identity_before text not null,
  identity_after text not null,
  shift text not null,
  navigation text not null,
  dip_months integer not null,
  stop text[] not null,
  start text[] not null,
  keep text[] not null,
  prompts jsonb not null,
  primary key (organisation_id, id),
  constraint transition_stages_key unique (organisation_id, from_stage_id, to_stage_id),
  foreign key (organisation_id, version_id) references framework_version (organisation_id, id),
  foreign key (organisation_id, from_stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, to_stage_id) references stage (organisation_id, id)
);
create index transition_by_version on transition (organisation_id, version_id);
create index transition_by_to_stage on transition (organisation_id, to_stage_id);
select protect_tenant_table('transition');

create table stage_assignment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  stage_id uuid not null,
  from_on date not null,
  to_on date,
  reason text not null,
  decided_by uuid,
  readiness text,
  hired_externally boolean,
  start_known boolean not null default true,
  source text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint stage_assignment_order check (to_on > from_on),
  constraint stage_assignment_reason check (reason in ('initial', 'promotion', 'lateral', 'return', 'acting')),
  constraint stage_assignment_source check (source in ('mapping', 'manual')),
  constraint stage_assignment_readiness check (readiness in ('ready-now', 'within-1-year', 'within-2-years', 'within-3-years')),
  constraint stage_assignment_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, decided_by) references person (organisation_id, id)
);
create index stage_assignment_by_person on stage_assignment (organisation_id, person_id, from_on);
create index stage_assignment_by_stage on stage_assignment (organisation_id, stage_id, from_on);
create index stage_assignment_by_decider on stage_assignment (organisation_id, decided_by);
select protect_tenant_table('stage_assignment');

create table title_mapping (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  title text not null,
  stage_id uuid,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  primary key (organisation_id, id),
  constraint title_mapping_title_key unique (organisation_id, title),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id)
);
create index title_mapping_by_stage on title_mapping (organisation_id, stage_id);
select protect_tenant_table('title_mapping');

create table target_stage (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  stage_id uuid not null,
  horizon text not null,
  from_on date not null,
  to_on date,
  decided_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint target_stage_order check (to_on > from_on),
  constraint target_stage_horizon check (horizon in ('ready-now', 'within-1-year', 'within-2-years', 'within-3-years')),
  constraint target_stage_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, decided_by) references person (organisation_id, id)
);
create index target_stage_by_person on target_stage (organisation_id, person_id, from_on);
create index target_stage_by_stage on target_stage (organisation_id, stage_id);
create index target_stage_by_decider on target_stage (organisation_id, decided_by);
select protect_tenant_table('target_stage');
