-- Past observations that were brought in from files, all at once, and can be taken out again.

create table signal_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  observations integer not null,
  people integer not null,
  imported_at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (organisation_id, id),
  constraint signal_import_observations check (observations > 0),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index signal_import_by_time on signal_import (organisation_id, imported_at, id);
select protect_tenant_table('signal_import');

alter table signal_observation add column import_id uuid;
alter table signal_observation add foreign key (organisation_id, import_id) references signal_import (organisation_id, id);
create index signal_observation_by_import on signal_observation (organisation_id, import_id);
