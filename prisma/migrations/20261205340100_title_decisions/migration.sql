-- Tables of titles that were brought in, and every decision about a title beside what stood before it. Decisions are only
-- ever added: one that is taken back is followed by another that says so.

create table title_import (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  titles integer not null,
  changed integer not null,
  imported_at timestamptz not null default now(),
  imported_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  left_alone integer,
  primary key (organisation_id, id),
  constraint title_import_extent check (titles > 0 and changed between 0 and titles),
  constraint title_import_undone check ((undone_at is null) = (left_alone is null)),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index title_import_by_time on title_import (organisation_id, imported_at, id);
select protect_tenant_table('title_import');

create table title_decision (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  title text not null,
  -- The how-manieth about this title.
  place integer not null,
  decided_before boolean not null,
  stage_before_id uuid,
  decided_before_at timestamptz,
  decided_before_by uuid,
  decided boolean not null,
  stage_id uuid,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  -- The table that decided, or was taken back; a decision by hand has none.
  import_id uuid,
  taken_back boolean not null default false,
  primary key (organisation_id, id),
  constraint title_decision_place_key unique (organisation_id, title, place),
  constraint title_decision_before check (decided_before = (decided_before_at is not null)
                                          and (decided_before or stage_before_id is null)),
  constraint title_decision_after check (decided or (taken_back and stage_id is null)),
  constraint title_decision_taken_back check (not taken_back or import_id is not null),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, stage_before_id) references stage (organisation_id, id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id),
  foreign key (organisation_id, import_id) references title_import (organisation_id, id)
);
create index title_decision_by_stage_before on title_decision (organisation_id, stage_before_id);
create index title_decision_by_stage on title_decision (organisation_id, stage_id);
create index title_decision_by_import on title_decision (organisation_id, import_id);
create index title_decision_by_time on title_decision (organisation_id, decided_at, id);
select protect_tenant_table('title_decision');
revoke update, delete on title_decision from understudy_app;
