-- Assessments: versioned instruments, campaigns, who is asked, answers and the results that are shown.
-- Answers of peers and reports are stored without their author, without a time, and one by one.

create table instrument (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  key text not null,
  built_in boolean not null default false,
  retired boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint instrument_key_key unique (organisation_id, key),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('instrument');

-- The content is one document: it is always read whole, and a published one never changes again.
create table instrument_version (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  instrument_id uuid not null,
  number integer not null,
  status text not null default 'draft',
  name text not null,
  description text not null default '',
  expires_after_months integer not null default 12,
  content jsonb not null,
  published_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint instrument_version_number_key unique (organisation_id, instrument_id, number),
  constraint instrument_version_status check (status in ('draft', 'published', 'retired')),
  constraint instrument_version_expiry check (expires_after_months between 1 and 36),
  constraint instrument_version_published check ((status = 'draft') = (published_at is null)),
  foreign key (organisation_id, instrument_id) references instrument (organisation_id, id)
);
create unique index instrument_version_one_draft on instrument_version (organisation_id, instrument_id) where status = 'draft';
create unique index instrument_version_one_published on instrument_version (organisation_id, instrument_id) where status = 'published';
select protect_tenant_table('instrument_version');

create table campaign (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  purpose text not null default '',
  instrument_version_id uuid not null,
  -- Whose line it runs in; null for a campaign of the organisation.
  leader_id uuid,
  status text not null default 'draft',
  closes_on date not null,
  -- What raters other than the person and those above them are asked for.
  relations text[] not null,
  nomination text not null,
  most_peers integer not null,
  peer_threshold integer not null,
  report_threshold integer not null,
  others_threshold integer not null,
  manager_sees text not null,
  line_sees text not null,
  created_by uuid,
  launched_on date,
  reminded_on date,
  released_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint campaign_status check (status in ('draft', 'launching', 'running', 'releasing', 'released')),
  constraint campaign_relations check (relations <@ array['self', 'manager', 'skip-level', 'peer', 'report']),
  constraint campaign_nomination check (nomination in ('subject', 'manager', 'automatic')),
  constraint campaign_most_peers check (most_peers between 3 and 15),
  constraint campaign_peer_threshold check (peer_threshold between 3 and 20),
  constraint campaign_report_threshold check (report_threshold between 3 and 20),
  constraint campaign_others_threshold check (others_threshold between 4 and 40),
  constraint campaign_manager_sees check (manager_sees in ('everything', 'figures', 'nothing')),
  constraint campaign_line_sees check (line_sees in ('figures', 'nothing')),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, instrument_version_id) references instrument_version (organisation_id, id),
  foreign key (organisation_id, leader_id) references person (organisation_id, id),
  foreign key (organisation_id, created_by) references person (organisation_id, id)
);
create index campaign_by_instrument on campaign (organisation_id, instrument_version_id);
create index campaign_by_leader on campaign (organisation_id, leader_id);
create index campaign_by_creator on campaign (organisation_id, created_by);
select protect_tenant_table('campaign');

-- Whom a campaign is about: people, everyone of a unit and below, everyone below a leader.
create table campaign_selection (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  campaign_id uuid not null,
  person_id uuid,
  unit_id uuid,
  leader_id uuid,
  target_stage_key text,
  primary key (organisation_id, id),
  constraint campaign_selection_one check (num_nonnulls(person_id, unit_id, leader_id) = 1),
  foreign key (organisation_id, campaign_id) references campaign (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references unit (organisation_id, id) on delete cascade,
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index campaign_selection_by_campaign on campaign_selection (organisation_id, campaign_id);
create index campaign_selection_by_person on campaign_selection (organisation_id, person_id);
create index campaign_selection_by_unit on campaign_selection (organisation_id, unit_id);
create index campaign_selection_by_leader on campaign_selection (organisation_id, leader_id);
select protect_tenant_table('campaign_selection');

-- How far a campaign is, per unit of the subjects. Counted along, so that the board reads a few rows.
create table campaign_progress (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  campaign_id uuid not null,
  unit_id uuid,
  people integer not null default 0,
  asked integer not null default 0,
  submitted integer not null default 0,
  primary key (organisation_id, id),
  constraint campaign_progress_unit_key unique nulls not distinct (organisation_id, campaign_id, unit_id),
  foreign key (organisation_id, campaign_id) references campaign (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create index campaign_progress_by_unit on campaign_progress (organisation_id, unit_id);
select protect_tenant_table('campaign_progress');

-- One person looked at with one instrument for one target stage: within a campaign, or by themselves.
create table assessment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  campaign_id uuid,
  person_id uuid not null,
  instrument_version_id uuid not null,
  target_stage_key text not null,
  manager_id uuid,
  unit_id uuid,
  status text not null default 'open',
  -- Counted along with the requests, for the board.
  peers_asked integer not null default 0,
  begun_on date not null,
  released_on date,
  expires_on date,
  primary key (organisation_id, id),
  constraint assessment_subject_key unique (organisation_id, campaign_id, person_id),
  constraint assessment_status check (status in ('open', 'released')),
  constraint assessment_released check ((status = 'released') = (released_on is not null and expires_on is not null)),
  foreign key (organisation_id, campaign_id) references campaign (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, instrument_version_id) references instrument_version (organisation_id, id),
  foreign key (organisation_id, manager_id) references person (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create index assessment_by_person on assessment (organisation_id, person_id, status);
create index assessment_by_instrument on assessment (organisation_id, instrument_version_id);
create index assessment_by_manager on assessment (organisation_id, manager_id);
create index assessment_by_unit on assessment (organisation_id, unit_id);
-- One self-assessment under way per person: starting again resumes it.
create unique index assessment_one_own on assessment (organisation_id, person_id) where campaign_id is null and status = 'open';
select protect_tenant_table('assessment');

-- Somebody is asked about somebody: once per assessment, whatever they are to each other. Carries no time.
create table assessment_request (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  rater_id uuid not null,
  relation text not null,
  status text not null,
  reason text,
  primary key (organisation_id, id),
  constraint assessment_request_rater_key unique (organisation_id, assessment_id, rater_id),
  constraint assessment_request_relation check (relation in ('self', 'manager', 'skip-level', 'peer', 'report')),
  constraint assessment_request_status check (status in ('proposed', 'asked', 'declined', 'vetoed', 'submitted')),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, rater_id) references person (organisation_id, id) on delete cascade
);
create index assessment_request_proposed on assessment_request (organisation_id, assessment_id) where status = 'proposed';
create index assessment_request_by_rater on assessment_request (organisation_id, rater_id, status);
select protect_tenant_table('assessment_request');

-- What a rater has written so far; theirs alone, gone once it is submitted.
create table draft_answer (
  organisation_id uuid not null,
  request_id uuid not null,
  item_key text not null,
  level integer,
  note text,
  primary key (organisation_id, request_id, item_key),
  constraint draft_answer_level check (level between 0 and 4),
  foreign key (organisation_id, request_id) references assessment_request (organisation_id, id) on delete cascade
);
select protect_tenant_table('draft_answer');

-- Answers of the person and of those above them, who answer under their name.
create table named_answer (
  organisation_id uuid not null,
  request_id uuid not null,
  item_key text not null,
  level integer,
  note text,
  primary key (organisation_id, request_id, item_key),
  constraint named_answer_level check (level between 0 and 4),
  foreign key (organisation_id, request_id) references assessment_request (organisation_id, id) on delete cascade
);
select protect_tenant_table('named_answer');

-- Answers of peers and reports: no author, no time, nothing that joins two of them. Rewritten in a new order whenever one
-- more rater submits, and gone once the result is released.
create table anonymous_answer (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assessment_id uuid not null,
  rater_group text not null,
  item_key text not null,
  level integer,
  note text,
  primary key (organisation_id, id),
  constraint anonymous_answer_group check (rater_group in ('peer', 'report')),
  constraint anonymous_answer_level check (level between 0 and 4),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade
);
create index anonymous_answer_by_assessment on anonymous_answer (organisation_id, assessment_id, rater_group);
select protect_tenant_table('anonymous_answer');

-- What may be shown, decided once at release, as one document; nothing is ever computed from single answers again.
create table assessment_result (
  organisation_id uuid not null,
  assessment_id uuid not null,
  figures jsonb not null,
  primary key (organisation_id, assessment_id),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade
);
select protect_tenant_table('assessment_result');

-- A result that its person shows to somebody.
create table result_share (
  organisation_id uuid not null,
  assessment_id uuid not null,
  person_id uuid not null,
  shared_on date not null,
  primary key (organisation_id, assessment_id, person_id),
  foreign key (organisation_id, assessment_id) references assessment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index result_share_by_person on result_share (organisation_id, person_id);
select protect_tenant_table('result_share');
