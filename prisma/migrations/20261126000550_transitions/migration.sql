-- The companion of somebody who enters a new stage, and what they tick, write and share of it.

-- Stage and transition are rows of the framework version in force when the stage was entered, and stay so.
create table transition_companion (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  stage_id uuid not null,
  from_stage_id uuid,
  transition_id uuid,
  entered_on date not null,
  reason text not null,
  dip_months integer not null,
  shared_with uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint transition_companion_entry_key unique (organisation_id, person_id, entered_on),
  constraint transition_companion_reason check (reason in ('promotion', 'lateral', 'return', 'acting')),
  constraint transition_companion_dip check (dip_months >= 0),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, from_stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, transition_id) references transition (organisation_id, id),
  foreign key (organisation_id, shared_with) references person (organisation_id, id)
);
create index transition_companion_by_stage on transition_companion (organisation_id, stage_id);
create index transition_companion_by_from_stage on transition_companion (organisation_id, from_stage_id);
create index transition_companion_by_transition on transition_companion (organisation_id, transition_id);
create index transition_companion_by_shared_with on transition_companion (organisation_id, shared_with);
select protect_tenant_table('transition_companion');

create table transition_item (
  organisation_id uuid not null,
  companion_id uuid not null,
  item text not null,
  done boolean not null default false,
  note text not null default '',
  shared_with uuid,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, companion_id, item),
  foreign key (organisation_id, companion_id) references transition_companion (organisation_id, id) on delete cascade,
  foreign key (organisation_id, shared_with) references person (organisation_id, id)
);
create index transition_item_by_shared_with on transition_item (organisation_id, shared_with);
select protect_tenant_table('transition_item');
