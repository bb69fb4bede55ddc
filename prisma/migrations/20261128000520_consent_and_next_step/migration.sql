-- Whether somebody agrees that their application counts in comparisons, answer by answer; and what comes next for whoever
-- is turned down. Enrolments of before were never asked, and so have not agreed.

create table analytics_consent (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  number integer not null,
  agreed boolean not null,
  answered_at timestamptz not null default now(),
  primary key (organisation_id, enrolment_id, number),
  constraint analytics_consent_number check (number > 0),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade
);
select protect_tenant_table('analytics_consent');

create table enrolment_next_step (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  kind text not null,
  cohort_id uuid,
  programme_id uuid,
  opportunity_id uuid,
  words text not null default '',
  primary key (organisation_id, enrolment_id),
  constraint enrolment_next_step_kind check (
    (kind = 'cohort' and cohort_id is not null and programme_id is null and opportunity_id is null)
    or (kind = 'programme' and programme_id is not null and cohort_id is null and opportunity_id is null)
    or (kind = 'opportunity' and opportunity_id is not null and cohort_id is null and programme_id is null)
    or (kind = 'own' and words <> '' and cohort_id is null and programme_id is null and opportunity_id is null)),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  foreign key (organisation_id, opportunity_id) references opportunity (organisation_id, id) on delete cascade
);
create index enrolment_next_step_by_cohort on enrolment_next_step (organisation_id, cohort_id);
create index enrolment_next_step_by_programme on enrolment_next_step (organisation_id, programme_id);
create index enrolment_next_step_by_opportunity on enrolment_next_step (organisation_id, opportunity_id);
select protect_tenant_table('enrolment_next_step');
