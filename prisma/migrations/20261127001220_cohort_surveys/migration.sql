-- What those in a cohort think of it: surveys without names, and the board of a retrospective.

create table cohort_survey (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  moment text not null,
  state text not null default 'planned',
  opens_on date not null,
  closes_on date not null,
  threshold integer,
  results jsonb,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint cohort_survey_moment check (moment in ('middle', 'end')),
  constraint cohort_survey_state check (state in ('planned', 'open', 'closed', 'dropped')),
  constraint cohort_survey_days check (closes_on >= opens_on),
  constraint cohort_survey_threshold check (state in ('planned', 'dropped') or threshold is not null),
  constraint cohort_survey_results check ((state = 'closed') = (results is not null)),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
create index cohort_survey_by_cohort on cohort_survey (organisation_id, cohort_id, opens_on, id);
create unique index cohort_survey_once on cohort_survey (organisation_id, cohort_id, moment) where state <> 'dropped';
select protect_tenant_table('cohort_survey');

-- Who was asked and whether they have handed in, so that nobody answers twice; no answer leads here.
create table survey_turnout (
  organisation_id uuid not null,
  survey_id uuid not null,
  person_id uuid not null,
  handed_in boolean not null default false,
  primary key (organisation_id, survey_id, person_id),
  foreign key (organisation_id, survey_id) references cohort_survey (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index survey_turnout_by_person on survey_turnout (organisation_id, person_id);
select protect_tenant_table('survey_turnout');

-- An answer without author, request or time; a level and words of one person are rows of their own.
create table survey_answer (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  survey_id uuid not null,
  question text not null,
  level integer,
  note text,
  primary key (organisation_id, id),
  constraint survey_answer_level check (level between 0 and 4),
  constraint survey_answer_one check ((level is null) <> (note is null)),
  foreign key (organisation_id, survey_id) references cohort_survey (organisation_id, id) on delete cascade
);
create index survey_answer_by_survey on survey_answer (organisation_id, survey_id, question);
select protect_tenant_table('survey_answer');

create table retrospective_note (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  kind text not null,
  text text not null,
  author_id uuid not null,
  removed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint retrospective_note_kind check (kind in ('keep', 'change')),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index retrospective_note_by_cohort on retrospective_note (organisation_id, cohort_id, created_at);
create index retrospective_note_by_author on retrospective_note (organisation_id, author_id);
select protect_tenant_table('retrospective_note');

create table retrospective_action (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  text text not null,
  owner_id uuid not null,
  due_on date not null,
  state text not null default 'open',
  reason text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint retrospective_action_state check (state in ('open', 'under-way', 'done', 'dropped')),
  constraint retrospective_action_reason check (state <> 'dropped' or reason <> ''),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, owner_id) references person (organisation_id, id) on delete cascade
);
create index retrospective_action_by_cohort on retrospective_action (organisation_id, cohort_id, due_on, id);
create index retrospective_action_by_owner on retrospective_action (organisation_id, owner_id);
select protect_tenant_table('retrospective_action');
