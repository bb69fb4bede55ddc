-- Skip-level talks: a leader and somebody two levels or more below them. What is said stays between the two.

create table skip_level_season (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  leader_id uuid not null,
  state text not null default 'running',
  first_on date not null,
  last_on date not null,
  reach text not null,
  every_months integer not null,
  per_week integer not null,
  minutes integer not null,
  weekdays integer[] not null,
  earliest_minute integer not null,
  latest_minute integer not null,
  time_zone text not null,
  link text not null default '',
  version integer not null default 1,
  created_on date not null,
  primary key (organisation_id, id),
  constraint skip_level_season_state check (state in ('running', 'closed')),
  constraint skip_level_season_reach check (reach in ('next-level', 'whole-line')),
  constraint skip_level_season_order check (last_on >= first_on and last_on <= first_on + 366),
  constraint skip_level_season_cadence check (every_months between 1 and 24 and per_week between 1 and 20),
  constraint skip_level_season_weekdays check (cardinality(weekdays) >= 1 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  constraint skip_level_season_hours check (
    minutes between 15 and 120 and earliest_minute >= 0 and latest_minute <= 1440
    and latest_minute - earliest_minute >= minutes),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index skip_level_season_by_leader on skip_level_season (organisation_id, leader_id, created_on desc, id);
create unique index skip_level_season_one_running on skip_level_season (organisation_id, leader_id)
  where state = 'running';
select protect_tenant_table('skip_level_season');

create table skip_level_talk (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  season_id uuid not null,
  leader_id uuid not null,
  person_id uuid not null,
  state text not null default 'proposed',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  turn integer not null default 0,
  words text not null default '',
  version integer not null default 1,
  created_on date not null,
  primary key (organisation_id, id),
  constraint skip_level_talk_once unique (organisation_id, season_id, person_id),
  constraint skip_level_talk_state check
    (state in ('proposed', 'agreed', 'held', 'missed', 'declined', 'lapsed', 'cancelled', 'ended')),
  constraint skip_level_talk_two check (leader_id <> person_id),
  constraint skip_level_talk_order check (ends_at > starts_at),
  foreign key (organisation_id, season_id) references skip_level_season (organisation_id, id) on delete cascade,
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index skip_level_talk_by_leader on skip_level_talk (organisation_id, leader_id, starts_at, id);
create index skip_level_talk_by_person on skip_level_talk (organisation_id, person_id, starts_at, id);
-- Of two who choose the same time of a leader at the same moment, one has it.
create unique index skip_level_talk_one_at_a_time on skip_level_talk (organisation_id, leader_id, starts_at)
  where state in ('proposed', 'agreed');
select protect_tenant_table('skip_level_talk');

-- What either of the two wrote for themselves.
create table skip_level_note (
  organisation_id uuid not null,
  talk_id uuid not null,
  author_id uuid not null,
  text text not null,
  version integer not null default 1,
  primary key (organisation_id, talk_id, author_id),
  foreign key (organisation_id, talk_id) references skip_level_talk (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index skip_level_note_by_author on skip_level_note (organisation_id, author_id);
select protect_tenant_table('skip_level_note');

-- What the two keep of a talk together; only a suggestion until the person has agreed.
create table skip_level_outcome (
  organisation_id uuid not null,
  talk_id uuid not null,
  text text not null,
  written_by uuid not null,
  agreed_on date,
  version integer not null default 1,
  primary key (organisation_id, talk_id),
  foreign key (organisation_id, talk_id) references skip_level_talk (organisation_id, id) on delete cascade,
  foreign key (organisation_id, written_by) references person (organisation_id, id) on delete cascade
);
create index skip_level_outcome_by_author on skip_level_outcome (organisation_id, written_by);
select protect_tenant_table('skip_level_outcome');
