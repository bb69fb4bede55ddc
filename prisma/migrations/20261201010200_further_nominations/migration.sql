-- Several leaders may think of the same person for the same opportunity: none of them hears of the others by a refusal.
-- The first nomination stays with the candidacy; those that follow have rows of their own.
create table further_nomination (
  organisation_id uuid not null,
  candidacy_id uuid not null,
  nominated_by uuid not null,
  nomination text not null,
  nominated_on date not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, candidacy_id, nominated_by),
  foreign key (organisation_id, candidacy_id) references opportunity_candidacy (organisation_id, id) on delete cascade,
  foreign key (organisation_id, nominated_by) references person (organisation_id, id)
);
create index further_nomination_by_nominator on further_nomination (organisation_id, nominated_by);
select protect_tenant_table('further_nomination');
