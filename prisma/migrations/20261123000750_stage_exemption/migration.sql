-- Days on which somebody decided that a person is at no stage, whatever their title says. Without a record of it, the
-- next derivation of stages from titles would put the person back.

create table stage_exemption (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  from_on date not null,
  to_on date,
  decided_by uuid,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint stage_exemption_order check (to_on > from_on),
  constraint stage_exemption_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, decided_by) references person (organisation_id, id)
);
create index stage_exemption_by_person on stage_exemption (organisation_id, person_id, from_on);
create index stage_exemption_by_decider on stage_exemption (organisation_id, decided_by);
select protect_tenant_table('stage_exemption');
