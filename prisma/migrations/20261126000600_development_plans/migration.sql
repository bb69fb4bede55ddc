-- Development plans: goals and actions, who agreed on what, check-ins with what each side wrote, cycles, and what a new
-- manager sees of what was before.

create table development_settings (
  organisation_id uuid not null,
  hand_over text not null default 'person-decides',
  quiet_days integer not null default 30,
  signer_id uuid,
  version integer not null default 1,
  primary key (organisation_id),
  constraint development_settings_hand_over check (hand_over in ('everything', 'current-plan', 'person-decides')),
  constraint development_settings_quiet_days check (quiet_days between 7 and 180),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, signer_id) references person (organisation_id, id)
);
create index development_settings_by_signer on development_settings (organisation_id, signer_id);
select protect_tenant_table('development_settings');

create table development_plan (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  status text not null default 'draft',
  focus text not null default '',
  target_stage_key text,
  target_stage_name text,
  framework_version_id uuid,
  carried_from_id uuid,
  created_by uuid,
  created_on date not null,
  agreed_on date,
  activated_on date,
  closed_on date,
  closing_note text not null default '',
  content_hash text not null,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint development_plan_status check (status in ('draft', 'agreed', 'active', 'closed')),
  constraint development_plan_order check (ends_on > starts_on),
  constraint development_plan_closed check ((status = 'closed') = (closed_on is not null)),
  constraint development_plan_one_open exclude using gist
    (organisation_id with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status <> 'closed'),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, created_by) references person (organisation_id, id),
  foreign key (organisation_id, framework_version_id) references framework_version (organisation_id, id),
  foreign key (organisation_id, carried_from_id) references development_plan (organisation_id, id)
);
create index development_plan_by_person on development_plan (organisation_id, person_id, starts_on);
create index development_plan_by_creator on development_plan (organisation_id, created_by);
create index development_plan_by_framework_version on development_plan (organisation_id, framework_version_id);
create index development_plan_by_origin on development_plan (organisation_id, carried_from_id);
create index development_plan_by_status on development_plan (organisation_id, status, person_id);
select protect_tenant_table('development_plan');

create table development_goal (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  ordinal integer not null,
  title text not null,
  skill_key text,
  skill_name text,
  from_level integer,
  to_level integer,
  why text not null default '',
  measure text not null default '',
  due_on date,
  status text not null default 'open',
  basis jsonb,
  carried_from_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint development_goal_status check (status in ('open', 'reached', 'dropped')),
  constraint development_goal_levels check (from_level between 0 and 4 and to_level between 0 and 4),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, carried_from_id) references development_goal (organisation_id, id)
);
create index development_goal_by_plan on development_goal (organisation_id, plan_id, ordinal);
create index development_goal_by_origin on development_goal (organisation_id, carried_from_id);
select protect_tenant_table('development_goal');

create table development_action (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid not null,
  ordinal integer not null,
  kind text not null,
  title text not null,
  details text not null default '',
  reason text not null default '',
  practice_key text,
  owner_id uuid not null,
  due_on date,
  progress integer not null default 0,
  done_on date,
  evidence text not null default '',
  carried_from_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint development_action_kind check (kind in ('stretch', 'learning', 'mentoring', 'practice')),
  constraint development_action_progress check (progress between 0 and 100),
  constraint development_action_done check ((done_on is not null) = (progress = 100)),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, goal_id) references development_goal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, owner_id) references person (organisation_id, id),
  foreign key (organisation_id, carried_from_id) references development_action (organisation_id, id)
);
create index development_action_by_plan on development_action (organisation_id, plan_id);
create index development_action_by_goal on development_action (organisation_id, goal_id, ordinal);
create index development_action_by_owner on development_action (organisation_id, owner_id, due_on);
create index development_action_by_origin on development_action (organisation_id, carried_from_id);
select protect_tenant_table('development_action');

create table plan_comment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid,
  author_id uuid not null,
  text text not null,
  created_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, goal_id) references development_goal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index plan_comment_by_plan on plan_comment (organisation_id, plan_id, created_at, id);
create index plan_comment_by_goal on plan_comment (organisation_id, goal_id);
create index plan_comment_by_author on plan_comment (organisation_id, author_id);
select protect_tenant_table('plan_comment');

-- What was changed, in a form that can be read in words; never altered.
create table plan_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  author_id uuid,
  what text not null,
  subject text,
  fields jsonb not null default '[]',
  changed_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index plan_change_by_plan on plan_change (organisation_id, plan_id, changed_at, id);
create index plan_change_by_author on plan_change (organisation_id, author_id);
select protect_tenant_table('plan_change');

create table plan_signature (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  signer_id uuid not null,
  role text not null,
  content_hash text not null,
  signed_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  constraint plan_signature_role check (role in ('person', 'manager')),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, signer_id) references person (organisation_id, id)
);
create unique index plan_signature_once on plan_signature (organisation_id, plan_id, role, content_hash)
  where withdrawn_at is null;
create index plan_signature_by_plan on plan_signature (organisation_id, plan_id, signed_at);
create index plan_signature_by_signer on plan_signature (organisation_id, signer_id);
select protect_tenant_table('plan_signature');

-- What the person lets a leader see of what was before that leader; valid for one unbroken time of leading.
create table hand_over_choice (
  organisation_id uuid not null,
  person_id uuid not null,
  leader_id uuid not null,
  since_on date not null,
  choice text not null,
  decided_at timestamptz not null default now(),
  primary key (organisation_id, person_id, leader_id),
  constraint hand_over_choice_choice check (choice in ('everything', 'current-plan', 'nothing')),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index hand_over_choice_by_leader on hand_over_choice (organisation_id, leader_id);
select protect_tenant_table('hand_over_choice');

create table check_in (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  counterpart_id uuid not null,
  plan_id uuid,
  kind text not null,
  held_on date not null,
  next_on date,
  two_sided boolean not null default false,
  status text not null default 'held',
  created_by uuid not null,
  created_on date not null,
  overdue_told_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint check_in_kind check (kind in ('one-to-one', 'skip-level', 'mentor', 'review')),
  constraint check_in_status check (status in ('planned', 'held', 'cancelled')),
  constraint check_in_next check (next_on > held_on),
  constraint check_in_two_people check (person_id <> counterpart_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, counterpart_id) references person (organisation_id, id),
  foreign key (organisation_id, created_by) references person (organisation_id, id),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id)
);
create index check_in_by_person on check_in (organisation_id, person_id, held_on, id);
create index check_in_by_counterpart on check_in (organisation_id, counterpart_id, person_id, held_on);
create index check_in_by_plan on check_in (organisation_id, plan_id);
create index check_in_by_creator on check_in (organisation_id, created_by);
create index check_in_by_next on check_in (organisation_id, next_on);
select protect_tenant_table('check_in');

-- What one side wrote. A private note is its author's alone, for ever; a shared one becomes readable by the other side as
-- the rules of the check-in say.
create table check_in_note (
  organisation_id uuid not null,
  check_in_id uuid not null,
  author_id uuid not null,
  visibility text not null,
  text text not null default '',
  state text not null default 'draft',
  version integer not null default 1,
  written_at timestamptz not null default now(),
  primary key (organisation_id, check_in_id, author_id, visibility),
  constraint check_in_note_visibility check (visibility in ('shared', 'private')),
  constraint check_in_note_state check (state in ('draft', 'submitted', 'released')),
  foreign key (organisation_id, check_in_id) references check_in (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index check_in_note_by_author on check_in_note (organisation_id, author_id);
select protect_tenant_table('check_in_note');

create table development_cycle (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  opens_on date not null,
  closes_on date not null,
  plans_start_on date not null,
  plans_end_on date not null,
  audience text not null,
  leader_id uuid,
  status text not null default 'draft',
  remind_days integer[] not null default '{}',
  launched_at timestamptz,
  closed_at timestamptz,
  last_reminded_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint development_cycle_window check (closes_on > opens_on),
  constraint development_cycle_plans check (plans_end_on > plans_start_on),
  constraint development_cycle_audience check (audience in ('organisation', 'units', 'line')),
  constraint development_cycle_status check (status in ('draft', 'running', 'closed', 'archived')),
  constraint development_cycle_leader check ((audience = 'line') = (leader_id is not null)),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, leader_id) references person (organisation_id, id)
);
create index development_cycle_by_leader on development_cycle (organisation_id, leader_id);
create index development_cycle_by_status on development_cycle (organisation_id, status, closes_on);
select protect_tenant_table('development_cycle');

create table development_cycle_unit (
  organisation_id uuid not null,
  cycle_id uuid not null,
  unit_id uuid not null,
  primary key (organisation_id, cycle_id, unit_id),
  foreign key (organisation_id, cycle_id) references development_cycle (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade
);
create index development_cycle_unit_by_unit on development_cycle_unit (organisation_id, unit_id);
select protect_tenant_table('development_cycle_unit');

create table development_cycle_participant (
  organisation_id uuid not null,
  cycle_id uuid not null,
  person_id uuid not null,
  reminded_at timestamptz,
  final_state text,
  primary key (organisation_id, cycle_id, person_id),
  constraint development_cycle_participant_state check (final_state in ('none', 'draft', 'agreed', 'active', 'closed')),
  foreign key (organisation_id, cycle_id) references development_cycle (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index development_cycle_participant_by_person on development_cycle_participant (organisation_id, person_id);
select protect_tenant_table('development_cycle_participant');

-- A printed plan, kept for a day.
create table plan_document (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  requested_by uuid not null,
  locale text not null,
  job_id uuid,
  content bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '24 hours',
  primary key (organisation_id, id),
  constraint plan_document_locale check (locale in ('en-GB', 'de')),
  foreign key (organisation_id, plan_id) references development_plan (organisation_id, id) on delete cascade,
  foreign key (organisation_id, requested_by) references person (organisation_id, id)
);
create index plan_document_by_plan on plan_document (organisation_id, plan_id);
create index plan_document_by_requester on plan_document (organisation_id, requested_by);
create index plan_document_by_expiry on plan_document (organisation_id, expires_at);
select protect_tenant_table('plan_document');
