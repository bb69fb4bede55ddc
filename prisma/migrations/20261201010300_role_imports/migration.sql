-- Roles that came from one file are known as such, so that all of them can be taken out again.
create table cohort_role_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  roles integer not null,
  imported_by uuid,
  imported_at timestamptz not null default now(),
  undone_by uuid,
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, imported_by) references person (organisation_id, id),
  foreign key (organisation_id, undone_by) references person (organisation_id, id)
);
create index cohort_role_import_by_cohort on cohort_role_import (organisation_id, cohort_id, imported_at);
create index cohort_role_import_by_importer on cohort_role_import (organisation_id, imported_by);
create index cohort_role_import_by_undoer on cohort_role_import (organisation_id, undone_by);
select protect_tenant_table('cohort_role_import');

alter table cohort_role add column import_id uuid;
alter table cohort_role add foreign key (organisation_id, import_id) references cohort_role_import (organisation_id, id);
create index cohort_role_by_import on cohort_role (organisation_id, import_id);
