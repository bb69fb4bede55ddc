-- Why an opening was corrected, and what had been written of it until then.
create table role_opening_correction (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  opening_id uuid not null,
  reason text not null,
  -- The days and people that were written before, as they stood.
  before jsonb not null,
  corrected_by uuid,
  corrected_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, opening_id) references role_opening (organisation_id, id) on delete cascade,
  foreign key (organisation_id, corrected_by) references person (organisation_id, id)
);
create index role_opening_correction_by_opening on role_opening_correction (organisation_id, opening_id, corrected_at);
create index role_opening_correction_by_corrector on role_opening_correction (organisation_id, corrected_by);
select protect_tenant_table('role_opening_correction');
