-- Drafts that were removed (of the framework, of an instrument, of a campaign) can be brought back for thirty days. What is
-- kept are the rows as they stood, under the name that whoever looks for them knows.
create table removed_draft (
  organisation_id uuid not null references organisation (organisation_id),
  id uuid not null default gen_random_uuid(),
  kind text not null constraint removed_draft_kind check (kind in ('framework', 'instrument', 'campaign')),
  name text not null,
  -- In whose line a campaign was to run; none for one of the organisation, and for what is no campaign.
  leader_id uuid,
  content jsonb not null,
  removed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index removed_draft_by_day on removed_draft (organisation_id, kind, removed_at);
create index removed_draft_by_leader on removed_draft (organisation_id, leader_id);
select protect_tenant_table('removed_draft');
