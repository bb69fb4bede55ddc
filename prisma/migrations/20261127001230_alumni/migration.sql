-- Those who completed a programme: how they offer to help, who reads that, and who advises a cohort.

create table alumni_offer (
  organisation_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  helps text[] not null default '{}',
  note text not null default '',
  visibility text not null,
  version integer not null default 1,
  primary key (organisation_id, programme_id, person_id),
  constraint alumni_offer_helps check (helps <@ array['facilitate', 'mentor', 'talk', 'advise']),
  constraint alumni_offer_visibility check (visibility in ('team', 'programme', 'everybody')),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index alumni_offer_by_person on alumni_offer (organisation_id, person_id);
select protect_tenant_table('alumni_offer');

create table cohort_adviser (
  organisation_id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  named_on date not null,
  primary key (organisation_id, cohort_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index cohort_adviser_by_person on cohort_adviser (organisation_id, person_id);
select protect_tenant_table('cohort_adviser');
