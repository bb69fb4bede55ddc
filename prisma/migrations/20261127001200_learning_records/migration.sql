-- Learning records: what somebody learned, what it cost, and what came of it.

create table learning_record (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  title text not null,
  provider text not null default '',
  started_on date not null,
  ended_on date,
  hours numeric(6, 2),
  cost_amount numeric(12, 2),
  cost_currency text,
  certificate text not null default '',
  certificate_valid_until date,
  skill_key text,
  applied text not null default '',
  applied_shared boolean not null default false,
  asked_on date,
  removed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint learning_record_kind check
    (kind in ('course', 'workshop', 'reading-group', 'coaching', 'conference', 'book', 'other')),
  constraint learning_record_days check (ended_on >= started_on),
  constraint learning_record_hours check (hours >= 0),
  constraint learning_record_cost check ((cost_amount is null) = (cost_currency is null) and cost_amount >= 0),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index learning_record_by_person on learning_record (organisation_id, person_id, started_on, id);
create index learning_record_by_day on learning_record (organisation_id, started_on, id);
select protect_tenant_table('learning_record');

-- Where it was learned. In tables of their own, so that a record outlives a cohort or a module that goes.
create table learning_enrolment (
  organisation_id uuid not null,
  record_id uuid not null,
  enrolment_id uuid not null,
  primary key (organisation_id, record_id),
  foreign key (organisation_id, record_id) references learning_record (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade
);
create index learning_enrolment_by_enrolment on learning_enrolment (organisation_id, enrolment_id);
select protect_tenant_table('learning_enrolment');

create table learning_module (
  organisation_id uuid not null,
  record_id uuid not null,
  module_id uuid not null,
  primary key (organisation_id, record_id),
  foreign key (organisation_id, record_id) references learning_record (organisation_id, id) on delete cascade,
  foreign key (organisation_id, module_id) references programme_module (organisation_id, id) on delete cascade
);
create index learning_module_by_module on learning_module (organisation_id, module_id);
select protect_tenant_table('learning_module');
