-- Stretch opportunities: what is offered, who would like it, and what came of it with which safety net.

create table opportunity (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  title text not null,
  what text not null,
  scope text not null,
  stage_key text not null,
  skill_keys text[] not null default '{}',
  sponsor_id uuid not null,
  published_by uuid,
  hours_per_week integer not null,
  starts_on date not null,
  ends_on date not null,
  apply_by date,
  places integer not null default 1,
  places_taken integer not null default 0,
  visibility text not null default 'organisation',
  right_to_return text not null default '',
  scope_limit text not null default '',
  step_back_plan text not null default '',
  exit_criterion text not null default '',
  template_key text,
  status text not null default 'draft',
  version integer not null default 1,
  created_on date not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint opportunity_kind check (kind in ('project', 'acting', 'interim')),
  constraint opportunity_visibility check (visibility in ('organisation', 'line', 'nomination')),
  constraint opportunity_status check (status in ('draft', 'open', 'closed')),
  constraint opportunity_order check (ends_on >= starts_on),
  constraint opportunity_hours check (hours_per_week between 1 and 40),
  constraint opportunity_places check (places between 1 and 50),
  -- However many accept at the same moment, no more are taken than there are.
  constraint opportunity_places_taken check (places_taken between 0 and places),
  -- Whoever stands in for somebody can come back.
  constraint opportunity_right_to_return check (kind = 'project' or btrim(right_to_return) <> ''),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, sponsor_id) references person (organisation_id, id),
  foreign key (organisation_id, published_by) references person (organisation_id, id)
);
create index opportunity_list on opportunity (organisation_id, status, created_on desc, id);
create index opportunity_by_sponsor on opportunity (organisation_id, sponsor_id);
create index opportunity_by_publisher on opportunity (organisation_id, published_by);
select protect_tenant_table('opportunity');

create table opportunity_candidacy (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  opportunity_id uuid not null,
  person_id uuid not null,
  status text not null,
  nominated_by uuid,
  nomination text not null default '',
  motivation text not null default '',
  reason text not null default '',
  decided_on date,
  answered_on date,
  version integer not null default 1,
  created_on date not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint opportunity_candidacy_status check
    (status in ('nominated', 'applied', 'offered', 'accepted', 'declined', 'turned-down', 'withdrawn')),
  -- Nobody is turned down without being told why.
  constraint opportunity_candidacy_reason check (status <> 'turned-down' or btrim(reason) <> ''),
  foreign key (organisation_id, opportunity_id) references opportunity (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, nominated_by) references person (organisation_id, id)
);
create index opportunity_candidacy_by_opportunity on opportunity_candidacy (organisation_id, opportunity_id);
create index opportunity_candidacy_by_person on opportunity_candidacy (organisation_id, person_id);
create index opportunity_candidacy_by_nominator on opportunity_candidacy (organisation_id, nominated_by);
create unique index opportunity_candidacy_one_open on opportunity_candidacy (organisation_id, opportunity_id, person_id)
  where status in ('nominated', 'applied', 'offered', 'accepted');
select protect_tenant_table('opportunity_candidacy');

create table stretch_assignment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  opportunity_id uuid not null,
  candidacy_id uuid not null,
  person_id uuid not null,
  status text not null default 'preparing',
  starts_on date not null,
  ends_on date not null,
  mentor_id uuid,
  skip_level_id uuid,
  scope_limit text not null default '',
  permission_to_err text not null default '',
  permission_given_by uuid,
  permission_given_on date,
  step_back_plan text not null default '',
  exit_criterion text not null default '',
  right_to_return text not null default '',
  started_on date,
  extended_on date,
  ended_on date,
  closing_words text not null default '',
  version integer not null default 1,
  created_on date not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint stretch_assignment_candidacy_key unique (organisation_id, candidacy_id),
  constraint stretch_assignment_status check
    (status in ('preparing', 'running', 'extended', 'confirmed', 'returned', 'called-off')),
  constraint stretch_assignment_order check (ends_on >= starts_on),
  -- Nothing starts without a complete net; its check-ins are counted by a trigger below.
  constraint stretch_assignment_net check (
    status in ('preparing', 'called-off')
    or (mentor_id is not null and skip_level_id is not null and mentor_id <> person_id and skip_level_id <> person_id
        and mentor_id <> skip_level_id and permission_given_by is not null and permission_given_on is not null
        and btrim(permission_to_err) <> '' and btrim(scope_limit) <> '' and btrim(step_back_plan) <> ''
        and btrim(exit_criterion) <> '')),
  constraint stretch_assignment_started check (status in ('preparing', 'called-off') or started_on is not null),
  constraint stretch_assignment_extended check (status <> 'extended' or extended_on is not null),
  constraint stretch_assignment_ended check ((status in ('confirmed', 'returned', 'called-off')) = (ended_on is not null)),
  foreign key (organisation_id, opportunity_id) references opportunity (organisation_id, id),
  foreign key (organisation_id, candidacy_id) references opportunity_candidacy (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, mentor_id) references person (organisation_id, id),
  foreign key (organisation_id, skip_level_id) references person (organisation_id, id),
  foreign key (organisation_id, permission_given_by) references person (organisation_id, id)
);
create index stretch_assignment_by_opportunity on stretch_assignment (organisation_id, opportunity_id);
create index stretch_assignment_by_person on stretch_assignment (organisation_id, person_id);
create index stretch_assignment_by_mentor on stretch_assignment (organisation_id, mentor_id);
create index stretch_assignment_by_skip_level on stretch_assignment (organisation_id, skip_level_id);
create index stretch_assignment_by_permission on stretch_assignment (organisation_id, permission_given_by);
select protect_tenant_table('stretch_assignment');

create table safety_check_in (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  assignment_id uuid not null,
  planned_on date not null,
  held_on date,
  note text not null default '',
  missed_told_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references stretch_assignment (organisation_id, id) on delete cascade
);
create index safety_check_in_by_assignment on safety_check_in (organisation_id, assignment_id, planned_on);
create index safety_check_in_missed on safety_check_in (organisation_id, planned_on)
  where held_on is null and missed_told_at is null;
select protect_tenant_table('safety_check_in');

create table stretch_reflection (
  organisation_id uuid not null,
  assignment_id uuid not null,
  learned text not null,
  next_time text not null default '',
  shared boolean not null default false,
  version integer not null default 1,
  written_on date not null,
  primary key (organisation_id, assignment_id),
  foreign key (organisation_id, assignment_id) references stretch_assignment (organisation_id, id) on delete cascade
);
select protect_tenant_table('stretch_reflection');

create table stretch_evidence (
  organisation_id uuid not null,
  assignment_id uuid not null,
  skill_key text not null,
  author_id uuid not null,
  text text not null,
  written_on date not null,
  primary key (organisation_id, assignment_id, skill_key, author_id),
  foreign key (organisation_id, assignment_id) references stretch_assignment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index stretch_evidence_by_author on stretch_evidence (organisation_id, author_id);
select protect_tenant_table('stretch_evidence');

-- Templates that an organisation does not offer to those who publish.
create table put_away_template (
  organisation_id uuid not null,
  template_key text not null,
  primary key (organisation_id, template_key),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('put_away_template');

-- The net has a date for a talk over the manager's head, or the assignment does not run.
create function refuse_to_run_without_check_ins() returns trigger language plpgsql as $$
begin
  if new.status in ('running', 'extended') and not exists (
    select from safety_check_in c where c.organisation_id = new.organisation_id and c.assignment_id = new.id
  ) then
    raise exception 'An assignment runs with check-ins only.'
      using errcode = 'check_violation', constraint = 'stretch_assignment_check_ins';
  end if;
  return new;
end $$;
create trigger stretch_assignment_runs_with_check_ins before insert or update of status on stretch_assignment
  for each row execute function refuse_to_run_without_check_ins();

-- What runs keeps its last check-in.
create function refuse_to_take_the_last_check_in() returns trigger language plpgsql as $$
begin
  if exists (select from stretch_assignment a where a.organisation_id = old.organisation_id and a.id = old.assignment_id
                and a.status in ('running', 'extended'))
     and not exists (select from safety_check_in c where c.organisation_id = old.organisation_id
                        and c.assignment_id = old.assignment_id and c.id <> old.id) then
    raise exception 'What runs keeps its last check-in.'
      using errcode = 'check_violation', constraint = 'stretch_assignment_check_ins';
  end if;
  return old;
end $$;
create trigger safety_check_in_last_one_stays before delete on safety_check_in
  for each row execute function refuse_to_take_the_last_check_in();
