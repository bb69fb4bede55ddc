-- What applications to a cohort are looked at for, who reviews them, and what each reviewer found by themselves first.

create table scoring_criterion (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  ordinal integer not null,
  name text not null,
  guidance text not null default '',
  weight integer not null default 1,
  levels text[] not null,
  primary key (organisation_id, id),
  constraint scoring_criterion_weight check (weight between 1 and 5),
  constraint scoring_criterion_levels check (cardinality(levels) = 4),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
create index scoring_criterion_by_cohort on scoring_criterion (organisation_id, cohort_id, ordinal);
select protect_tenant_table('scoring_criterion');

create table cohort_reviewer (
  organisation_id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, cohort_id, person_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index cohort_reviewer_by_person on cohort_reviewer (organisation_id, person_id);
select protect_tenant_table('cohort_reviewer');

create table application_review (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  enrolment_id uuid not null,
  reviewer_id uuid not null,
  state text not null,
  summary text not null default '',
  version integer not null default 1,
  since timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint application_review_once unique (organisation_id, enrolment_id, reviewer_id),
  constraint application_review_state check (state in ('draft', 'handed-in', 'aside')),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, reviewer_id) references person (organisation_id, id) on delete cascade
);
create index application_review_by_reviewer on application_review (organisation_id, reviewer_id);
select protect_tenant_table('application_review');

create table application_mark (
  organisation_id uuid not null,
  review_id uuid not null,
  criterion_id uuid not null,
  mark integer,
  reason text not null default '',
  primary key (organisation_id, review_id, criterion_id),
  constraint application_mark_range check (mark between 1 and 4),
  foreign key (organisation_id, review_id) references application_review (organisation_id, id) on delete cascade,
  foreign key (organisation_id, criterion_id) references scoring_criterion (organisation_id, id)
);
create index application_mark_by_criterion on application_mark (organisation_id, criterion_id);
select protect_tenant_table('application_mark');
