-- Mentoring: who offers to mentor, who would like a mentor, who was brought together and what came of it.

-- A mentor from outside signs in with a role of their own: a person without any employment, who sees their mentorships.
alter table membership drop constraint membership_role;
alter table membership add constraint membership_role check (role in ('admin', 'member', 'mentor'));
alter table invitation drop constraint invitation_role;
alter table invitation add constraint invitation_role check (role in ('admin', 'member', 'mentor'));

create table mentor_profile (
  organisation_id uuid not null,
  person_id uuid not null,
  external boolean not null default false,
  comes_from text not null default '',
  status text not null default 'active',
  paused_until date,
  help text not null,
  stage_keys text[] not null default '{}',
  skill_keys text[] not null default '{}',
  languages text[] not null default '{}',
  time_zone text not null,
  capacity integer not null,
  places_taken integer not null default 0,
  version integer not null default 1,
  created_on date not null,
  primary key (organisation_id, person_id),
  constraint mentor_profile_status check (status in ('active', 'paused', 'left')),
  constraint mentor_profile_capacity check (capacity between 1 and 12),
  -- However many accept at the same moment, nobody mentors more than they said.
  constraint mentor_profile_places check (places_taken between 0 and capacity),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index mentor_profile_by_status on mentor_profile (organisation_id, status, person_id);
select protect_tenant_table('mentor_profile');

-- Whom somebody does not wish to be matched with: theirs alone, and read by nobody else, whoever they are.
create table mentoring_block (
  organisation_id uuid not null,
  person_id uuid not null,
  blocked_id uuid not null,
  blocked_on date not null,
  primary key (organisation_id, person_id, blocked_id),
  constraint mentoring_block_not_self check (person_id <> blocked_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, blocked_id) references person (organisation_id, id) on delete cascade
);
create index mentoring_block_by_blocked on mentoring_block (organisation_id, blocked_id);
select protect_tenant_table('mentoring_block');

create table mentoring_request (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  status text not null default 'waiting',
  wish text not null default '',
  stage_key text,
  skill_keys text[] not null default '{}',
  languages text[] not null default '{}',
  time_zone text not null,
  waiting_since timestamptz not null default now(),
  created_on date not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint mentoring_request_status check (status in ('waiting', 'matched', 'fulfilled', 'withdrawn')),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index mentoring_request_by_person on mentoring_request (organisation_id, person_id);
create index mentoring_request_queue on mentoring_request (organisation_id, status, waiting_since, id);
create unique index mentoring_request_one_open on mentoring_request (organisation_id, person_id)
  where status in ('waiting', 'matched');
select protect_tenant_table('mentoring_request');

-- One matching of many mentees with many mentors at once: who takes part, by which rules, and what came out.
create table mentoring_round (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  cohort_id uuid,
  status text not null default 'draft',
  objective text not null default 'participation',
  rules jsonb not null default '{}',
  seed text not null default '',
  answer_days integer not null default 14,
  result jsonb,
  job_id uuid,
  created_on date not null,
  matched_at timestamptz,
  published_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint mentoring_round_status check (status in ('draft', 'matching', 'matched', 'published', 'set-aside')),
  constraint mentoring_round_objective check (objective in ('participation', 'score')),
  constraint mentoring_round_answer_days check (answer_days between 3 and 60),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id)
);
create index mentoring_round_by_cohort on mentoring_round (organisation_id, cohort_id);
create index mentoring_round_list on mentoring_round (organisation_id, created_on desc, id);
select protect_tenant_table('mentoring_round');

create table mentoring_round_mentee (
  organisation_id uuid not null,
  round_id uuid not null,
  mentee_id uuid not null,
  request_id uuid,
  fixed_mentor_id uuid,
  primary key (organisation_id, round_id, mentee_id),
  foreign key (organisation_id, round_id) references mentoring_round (organisation_id, id) on delete cascade,
  foreign key (organisation_id, mentee_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, request_id) references mentoring_request (organisation_id, id) on delete cascade,
  foreign key (organisation_id, fixed_mentor_id) references mentor_profile (organisation_id, person_id) on delete cascade
);
create index mentoring_round_mentee_by_person on mentoring_round_mentee (organisation_id, mentee_id);
create index mentoring_round_mentee_by_request on mentoring_round_mentee (organisation_id, request_id);
create index mentoring_round_mentee_by_fixed on mentoring_round_mentee (organisation_id, fixed_mentor_id);
select protect_tenant_table('mentoring_round_mentee');

create table mentoring_round_mentor (
  organisation_id uuid not null,
  round_id uuid not null,
  mentor_id uuid not null,
  places integer not null,
  primary key (organisation_id, round_id, mentor_id),
  constraint mentoring_round_mentor_places check (places between 0 and 12),
  foreign key (organisation_id, round_id) references mentoring_round (organisation_id, id) on delete cascade,
  foreign key (organisation_id, mentor_id) references mentor_profile (organisation_id, person_id) on delete cascade
);
create index mentoring_round_mentor_by_mentor on mentoring_round_mentor (organisation_id, mentor_id);
select protect_tenant_table('mentoring_round_mentor');

create table mentoring_pair (
  organisation_id uuid not null,
  round_id uuid not null,
  mentee_id uuid not null,
  mentor_id uuid not null,
  fixed boolean not null default false,
  score integer not null default 0,
  reasons jsonb not null default '[]',
  taken_out boolean not null default false,
  primary key (organisation_id, round_id, mentee_id),
  foreign key (organisation_id, round_id, mentee_id)
    references mentoring_round_mentee (organisation_id, round_id, mentee_id) on delete cascade,
  foreign key (organisation_id, round_id, mentor_id)
    references mentoring_round_mentor (organisation_id, round_id, mentor_id) on delete cascade
);
create index mentoring_pair_by_mentor on mentoring_pair (organisation_id, round_id, mentor_id);
select protect_tenant_table('mentoring_pair');

create table mentoring_non_pair (
  organisation_id uuid not null,
  round_id uuid not null,
  mentee_id uuid not null,
  reasons jsonb not null default '[]',
  primary key (organisation_id, round_id, mentee_id),
  foreign key (organisation_id, round_id, mentee_id)
    references mentoring_round_mentee (organisation_id, round_id, mentee_id) on delete cascade
);
select protect_tenant_table('mentoring_non_pair');

create table mentorship (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  mentor_id uuid not null,
  mentee_id uuid not null,
  request_id uuid,
  round_id uuid,
  origin text not null,
  status text not null default 'proposed',
  reasons jsonb not null default '[]',
  words text not null default '',
  proposed_on date not null,
  answer_by date not null,
  reminded_on date,
  escalated_on date,
  mentor_accepted_on date,
  mentee_accepted_on date,
  starts_on date,
  ends_on date,
  paused_on date,
  ended_on date,
  cadence text not null default 'monthly',
  shown_to_line boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint mentorship_not_self check (mentor_id <> mentee_id),
  constraint mentorship_origin check (origin in ('round', 'programme', 'mentee', 'queue')),
  constraint mentorship_status check (status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused',
                                                 'completed', 'declined', 'lapsed', 'withdrawn', 'parted')),
  constraint mentorship_cadence check (cadence in ('weekly', 'fortnightly', 'monthly')),
  -- Nothing begins before both have said yes.
  constraint mentorship_both_accepted check (status not in ('active', 'paused', 'completed')
    or (mentor_accepted_on is not null and mentee_accepted_on is not null and starts_on is not null)),
  constraint mentorship_half_accepted check (
    (status <> 'accepted-by-mentor' or (mentor_accepted_on is not null and mentee_accepted_on is null))
    and (status <> 'accepted-by-mentee' or (mentee_accepted_on is not null and mentor_accepted_on is null))),
  constraint mentorship_paused check ((status = 'paused') = (paused_on is not null)),
  constraint mentorship_ended check
    ((status in ('completed', 'declined', 'lapsed', 'withdrawn', 'parted')) = (ended_on is not null)),
  constraint mentorship_order check (ends_on >= starts_on),
  foreign key (organisation_id, mentor_id) references mentor_profile (organisation_id, person_id) on delete cascade,
  foreign key (organisation_id, mentee_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, request_id) references mentoring_request (organisation_id, id),
  foreign key (organisation_id, round_id) references mentoring_round (organisation_id, id)
);
create index mentorship_by_mentor on mentorship (organisation_id, mentor_id);
create index mentorship_by_mentee on mentorship (organisation_id, mentee_id);
create index mentorship_by_request on mentorship (organisation_id, request_id);
create index mentorship_by_round on mentorship (organisation_id, round_id);
create index mentorship_list on mentorship (organisation_id, proposed_on desc, id);
-- However many propose at the same moment, a mentee has one offer to think about.
create unique index mentorship_one_offer on mentorship (organisation_id, mentee_id)
  where status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee');
create unique index mentorship_one_at_a_time on mentorship (organisation_id, mentor_id, mentee_id)
  where status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused');
select protect_tenant_table('mentorship');

create table mentorship_goal (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  mentorship_id uuid not null,
  text text not null,
  due_on date,
  done_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship (organisation_id, id) on delete cascade
);
create index mentorship_goal_by_mentorship on mentorship_goal (organisation_id, mentorship_id, created_at);
select protect_tenant_table('mentorship_goal');

create table mentorship_session (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  mentorship_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null,
  place text not null default '',
  link text not null default '',
  about text not null default '',
  status text not null default 'planned',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint mentorship_session_status check (status in ('planned', 'held', 'called-off')),
  constraint mentorship_session_minutes check (minutes between 10 and 480),
  foreign key (organisation_id, mentorship_id) references mentorship (organisation_id, id) on delete cascade
);
create index mentorship_session_by_mentorship on mentorship_session (organisation_id, mentorship_id, starts_at);
select protect_tenant_table('mentorship_session');

-- Read by the two of the mentorship, or by its author alone; by nobody else, admins included.
create table mentorship_note (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  mentorship_id uuid not null,
  author_id uuid not null,
  shared boolean not null,
  text text not null,
  written_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index mentorship_note_by_mentorship on mentorship_note (organisation_id, mentorship_id, created_at);
create index mentorship_note_by_author on mentorship_note (organisation_id, author_id);
select protect_tenant_table('mentorship_note');

-- How it goes, asked of each by themselves; whoever answers decides whether the programme team hears of it.
create table mentorship_health_check (
  organisation_id uuid not null,
  mentorship_id uuid not null,
  person_id uuid not null,
  asked_on date not null,
  answered_on date,
  answer text,
  words text not null default '',
  may_tell boolean not null default false,
  settled_on date,
  primary key (organisation_id, mentorship_id, person_id, asked_on),
  constraint mentorship_health_check_answer check (answer in ('well', 'mixed', 'stuck')),
  constraint mentorship_health_check_answered check ((answer is null) = (answered_on is null)),
  foreign key (organisation_id, mentorship_id) references mentorship (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index mentorship_health_check_by_person on mentorship_health_check (organisation_id, person_id);
select protect_tenant_table('mentorship_health_check');

-- What each says of the match at its end, to the programme team, who see it for groups that are large enough.
create table mentorship_feedback (
  organisation_id uuid not null,
  mentorship_id uuid not null,
  person_id uuid not null,
  fit integer not null,
  worth integer not null,
  again boolean not null,
  given_on date not null,
  primary key (organisation_id, mentorship_id, person_id),
  constraint mentorship_feedback_fit check (fit between 1 and 5),
  constraint mentorship_feedback_worth check (worth between 1 and 5),
  foreign key (organisation_id, mentorship_id) references mentorship (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index mentorship_feedback_by_person on mentorship_feedback (organisation_id, person_id);
select protect_tenant_table('mentorship_feedback');

-- A mentor's place is taken as long as a mentorship runs or is paused; the constraint on places then guards capacity.
create function count_mentor_places() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status in ('active', 'paused')
     and (tg_op = 'DELETE' or new.status not in ('active', 'paused') or new.mentor_id <> old.mentor_id) then
    update mentor_profile set places_taken = places_taken - 1
     where organisation_id = old.organisation_id and person_id = old.mentor_id;
  end if;
  if tg_op <> 'DELETE' and new.status in ('active', 'paused')
     and (tg_op = 'INSERT' or old.status not in ('active', 'paused') or new.mentor_id <> old.mentor_id) then
    update mentor_profile set places_taken = places_taken + 1
     where organisation_id = new.organisation_id and person_id = new.mentor_id;
  end if;
  return null;
end $$;
create trigger mentorship_takes_a_place after insert or update of status, mentor_id or delete on mentorship
  for each row execute function count_mentor_places();
