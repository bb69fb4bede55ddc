-- Peer groups: a few people of the same stage who meet on a cadence; what they write stays among them.

create table peer_group (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  stage_key text not null,
  cohort_id uuid,
  state text not null default 'forming',
  cadence text not null,
  first_on date not null,
  starts_minute integer not null,
  minutes integer not null,
  time_zone text not null,
  link text not null default '',
  smallest integer not null,
  largest integer not null,
  told_too_small boolean not null default false,
  version integer not null default 1,
  created_on date not null,
  primary key (organisation_id, id),
  constraint peer_group_state check (state in ('forming', 'running', 'resting', 'closed')),
  constraint peer_group_cadence check (cadence in ('weekly', 'fortnightly', 'monthly')),
  constraint peer_group_starts check (starts_minute between 0 and 1439),
  constraint peer_group_minutes check (minutes between 15 and 240),
  constraint peer_group_sizes check (smallest between 2 and largest and largest <= 20),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id)
);
create index peer_group_by_name on peer_group (organisation_id, name, id);
create index peer_group_by_stage on peer_group (organisation_id, stage_key, state);
create index peer_group_by_cohort on peer_group (organisation_id, cohort_id);
select protect_tenant_table('peer_group');

-- Who is or was in a group; whoever comes again has a new first day.
create table peer_group_member (
  organisation_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  joined_on date not null,
  left_on date,
  why_left text,
  primary key (organisation_id, group_id, person_id),
  constraint peer_group_member_why check (why_left in ('left', 'taken-out', 'gone', 'line')),
  constraint peer_group_member_left check ((left_on is null) = (why_left is null)),
  foreign key (organisation_id, group_id) references peer_group (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index peer_group_member_by_person on peer_group_member (organisation_id, person_id);
select protect_tenant_table('peer_group_member');

create table peer_group_meeting (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  group_id uuid not null,
  ordinal integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  host_id uuid,
  primary key (organisation_id, id),
  constraint peer_group_meeting_order check (ends_at > starts_at),
  foreign key (organisation_id, group_id) references peer_group (organisation_id, id) on delete cascade,
  foreign key (organisation_id, host_id) references person (organisation_id, id)
);
create index peer_group_meeting_by_group on peer_group_meeting (organisation_id, group_id, starts_at);
create index peer_group_meeting_by_host on peer_group_meeting (organisation_id, host_id);
select protect_tenant_table('peer_group_meeting');

create table peer_group_note (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  group_id uuid not null,
  author_id uuid not null,
  text text not null,
  written_at timestamptz not null default now(),
  written_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, group_id) references peer_group (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index peer_group_note_by_group on peer_group_note (organisation_id, group_id, written_at, id);
create index peer_group_note_by_author on peer_group_note (organisation_id, author_id);
select protect_tenant_table('peer_group_note');
