-- What was removed from a plan can be brought back for thirty days: a goal with its actions and comments, or an action, as the
-- rows that they were. It hangs on the entry of the history that told of the removal, and goes once it was brought back.
create table plan_removal (
  organisation_id uuid not null,
  change_id uuid not null,
  plan_id uuid not null,
  content jsonb not null,
  removed_at timestamptz not null default now(),
  primary key (organisation_id, change_id),
  foreign key (organisation_id, change_id) references plan_change (organisation_id, id) on delete cascade,
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade
);
create index plan_removal_by_plan on plan_removal (organisation_id, plan_id);
create index plan_removal_by_day on plan_removal (organisation_id, removed_at);
select protect_tenant_table('plan_removal');

-- The words of a comment that was withdrawn, for its author to bring back; nobody reads them meanwhile.
alter table plan_comment
  add column withdrawn_text text,
  add constraint plan_comment_withdrawn_words check (withdrawn_text is null or (withdrawn_at is not null and text = ''));
create index plan_comment_withdrawn on plan_comment (organisation_id, withdrawn_at);
