-- Roles in a cohort, and cohorts that were brought in from elsewhere.

create table cohort_role (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  enrolment_id uuid not null,
  area text not null,
  role text not null,
  primary key (organisation_id, id),
  constraint cohort_role_kind check (role in ('lead', 'shadow', 'adviser')),
  constraint cohort_role_once unique (organisation_id, enrolment_id, area, role),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade
);
select protect_tenant_table('cohort_role');

create table cohort_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  programme_id uuid not null,
  cohorts integer not null,
  people integer not null,
  roles integer not null,
  imported_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, programme_id) references programme (organisation_id, id)
);
create index cohort_import_by_programme on cohort_import (organisation_id, programme_id, imported_at);
select protect_tenant_table('cohort_import');

alter table cohort add column import_id uuid;
alter table cohort add foreign key (organisation_id, import_id) references cohort_import (organisation_id, id);
create index cohort_by_import on cohort (organisation_id, import_id);
