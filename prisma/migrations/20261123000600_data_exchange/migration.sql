-- Imports: the uploaded file, the mapping, every row's outcome, and what is needed to undo.

create table data_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  file_name text not null,
  file_hash text not null,
  status text not null,
  columns text[] not null,
  row_count integer not null,
  mapping jsonb not null,
  options jsonb not null default '{}',
  summary jsonb,
  job_id uuid,
  requested_by uuid,
  created_at timestamptz not null default now(),
  previewed_at timestamptz,
  applied_at timestamptz,
  undone_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint data_import_kind check (kind in ('people', 'history')),
  constraint data_import_status check
    (status in ('uploaded', 'checking', 'previewed', 'applying', 'applied', 'undoing', 'undone', 'failed', 'discarded')),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index data_import_created on data_import (organisation_id, created_at desc, id);
select protect_tenant_table('data_import');

-- The file's rows as they were read: cells in the order of data_import.columns.
create table data_import_source (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  cells text[] not null,
  primary key (organisation_id, import_id, line),
  foreign key (organisation_id, import_id) references data_import (organisation_id, id) on delete cascade
);
select protect_tenant_table('data_import_source');

create table data_import_outcome (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  outcome text not null,
  subject text not null,
  field text,
  message text,
  primary key (organisation_id, import_id, line),
  constraint data_import_outcome_kind check (outcome in ('create', 'change', 'nothing', 'problem', 'warning')),
  foreign key (organisation_id, import_id) references data_import (organisation_id, id) on delete cascade
);
create index data_import_outcome_by_kind on data_import_outcome (organisation_id, import_id, outcome, line);
select protect_tenant_table('data_import_outcome');

-- One touched person's record before and after the import: undo puts back what was, if nobody changed it since.
create table data_import_effect (
  organisation_id uuid not null,
  import_id uuid not null,
  person_id uuid not null,
  before jsonb,
  after jsonb not null,
  primary key (organisation_id, import_id, person_id),
  foreign key (organisation_id, import_id) references data_import (organisation_id, id) on delete cascade
);
select protect_tenant_table('data_import_effect');

create table import_mapping (
  organisation_id uuid not null,
  kind text not null,
  header_key text not null,
  mapping jsonb not null,
  remembered_at timestamptz not null default now(),
  primary key (organisation_id, kind, header_key),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('import_mapping');
