-- Programmes: what they consist of, their cohorts, and who takes part.

create table programme (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  purpose text not null,
  state text not null default 'draft',
  stage_keys text[] not null default '{}',
  leads_to_key text,
  sponsor_id uuid,
  budget_amount numeric(12, 2),
  budget_currency text,
  eligibility jsonb not null default '[]',
  template_key text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint programme_state check (state in ('draft', 'open', 'closed', 'archived')),
  constraint programme_budget check ((budget_amount is null) = (budget_currency is null) and budget_amount >= 0),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, sponsor_id) references person (organisation_id, id)
);
create index programme_by_sponsor on programme (organisation_id, sponsor_id);
create index programme_by_name on programme (organisation_id, name, id);
select protect_tenant_table('programme');

create table programme_module (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  ordinal integer not null,
  kind text not null,
  title text not null,
  week integer not null,
  minutes integer not null,
  prepare text[] not null default '{}',
  agenda text[] not null default '{}',
  questions text[] not null default '{}',
  worked text not null default '',
  primary key (organisation_id, id),
  constraint programme_module_kind check
    (kind in ('workshop', 'reading-group', 'external-course', 'coaching', 'peer-group', 'project')),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
create index programme_module_by_programme on programme_module (organisation_id, programme_id, ordinal);
select protect_tenant_table('programme_module');

create table cohort (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  name text not null,
  state text not null default 'planned',
  starts_on date not null,
  ends_on date not null,
  apply_until date not null,
  join_until date not null,
  answer_days integer not null default 7,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint cohort_state check (state in ('planned', 'open', 'ended', 'cancelled')),
  constraint cohort_order check (ends_on >= starts_on),
  constraint cohort_answer_days check (answer_days between 1 and 60),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id)
);
create index cohort_by_programme on cohort (organisation_id, programme_id, starts_on, id);
select protect_tenant_table('cohort');

create table cohort_facilitator (
  organisation_id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, cohort_id, person_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index cohort_facilitator_by_person on cohort_facilitator (organisation_id, person_id);
select protect_tenant_table('cohort_facilitator');

-- The places of a cohort, one row each: whoever is enrolled sits on one of them, and nobody on the same.
create table cohort_place (
  organisation_id uuid not null,
  cohort_id uuid not null,
  number integer not null,
  primary key (organisation_id, cohort_id, number),
  constraint cohort_place_number check (number between 1 and 500),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
select protect_tenant_table('cohort_place');

create table enrolment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  person_id uuid not null,
  state text not null,
  place integer,
  motivation text not null default '',
  nominated_by uuid,
  nomination text not null default '',
  reason text not null default '',
  earlier_tries integer not null default 0,
  waiting_since timestamptz,
  answer_by date,
  extended_until date,
  enrolled_on date,
  moved_to uuid,
  since timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint enrolment_once unique (organisation_id, cohort_id, person_id),
  constraint enrolment_place_once unique (organisation_id, cohort_id, place),
  constraint enrolment_state check
    (state in ('nominated', 'applied', 'approved', 'waiting', 'offered', 'enrolled', 'deferred', 'extended',
               'transferred', 'withdrawn', 'completed', 'declined')),
  constraint enrolment_has_place check ((state in ('enrolled', 'extended', 'completed')) = (place is not null)),
  constraint enrolment_waits check (state <> 'waiting' or waiting_since is not null),
  constraint enrolment_was_enrolled check (place is null or enrolled_on is not null),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id),
  foreign key (organisation_id, cohort_id, place) references cohort_place (organisation_id, cohort_id, number),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, nominated_by) references person (organisation_id, id),
  foreign key (organisation_id, moved_to) references enrolment (organisation_id, id)
);
create index enrolment_by_person on enrolment (organisation_id, person_id, since, id);
create index enrolment_by_nominator on enrolment (organisation_id, nominated_by);
create index enrolment_by_move on enrolment (organisation_id, moved_to);
select protect_tenant_table('enrolment');

create table enrolment_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  enrolment_id uuid not null,
  action text not null,
  from_state text,
  to_state text not null,
  role text not null,
  by_person_id uuid,
  reason text not null default '',
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint enrolment_change_role check (role in ('person', 'manager', 'facilitator', 'admin', 'product')),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, by_person_id) references person (organisation_id, id)
);
create index enrolment_change_by_enrolment on enrolment_change (organisation_id, enrolment_id, changed_at);
create index enrolment_change_by_person on enrolment_change (organisation_id, by_person_id);
select protect_tenant_table('enrolment_change');
