-- The median days in each stage belong to the framework: more pages than one read them. They are computed anew, never
-- copied: until then, pages compute them.
drop table attention_median;

create table stage_median_state (
  organisation_id uuid not null,
  computed_for date not null,
  stale_since timestamptz,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('stage_median_state');

create table stage_median (
  organisation_id uuid not null,
  stage_id uuid not null,
  days integer not null,
  primary key (organisation_id, stage_id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id) on delete cascade
);
select protect_tenant_table('stage_median');

-- What is kept of attention was computed beside the dropped medians.
alter table attention_state no force row level security;
update attention_state set computed_for = null;
alter table attention_state force row level security;
