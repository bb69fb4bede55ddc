-- Calibration: managers place their people beforehand, talk about it together, and every move has a reason.

create table calibration_setting (
  organisation_id uuid not null,
  enabled boolean not null default false,
  subjects_see boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('calibration_setting');

create table calibration_session (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  purpose text not null default '',
  grid text not null,
  -- Whose line it is about; null where people were chosen one by one.
  leader_id uuid,
  facilitator_id uuid not null,
  created_by uuid,
  held_on date not null,
  state text not null default 'draft',
  created_on date not null,
  opened_on date,
  locked_on date,
  expires_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint calibration_session_grid check (grid in ('performance-growth', 'horizons')),
  constraint calibration_session_state check (state in ('draft', 'collecting', 'open', 'locked', 'cancelled')),
  constraint calibration_session_locked check ((state = 'locked') = (locked_on is not null and expires_on is not null)),
  constraint calibration_session_opened check (state not in ('open', 'locked') or opened_on is not null),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, leader_id) references person (organisation_id, id),
  foreign key (organisation_id, facilitator_id) references person (organisation_id, id),
  foreign key (organisation_id, created_by) references person (organisation_id, id)
);
create index calibration_session_by_day on calibration_session (organisation_id, held_on desc, id);
create index calibration_session_by_leader on calibration_session (organisation_id, leader_id);
create index calibration_session_by_facilitator on calibration_session (organisation_id, facilitator_id);
create index calibration_session_by_creator on calibration_session (organisation_id, created_by);
create index calibration_session_by_expiry on calibration_session (organisation_id, expires_on);
select protect_tenant_table('calibration_session');

-- Who brings places: the managers of those it is about.
create table calibration_manager (
  organisation_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  submitted_on date,
  taken_out_on date,
  taken_out_reason text not null default '',
  version integer not null default 1,
  primary key (organisation_id, session_id, person_id),
  constraint calibration_manager_taken_out check ((taken_out_on is null) = (btrim(taken_out_reason) = '')),
  foreign key (organisation_id, session_id) references calibration_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index calibration_manager_by_person on calibration_manager (organisation_id, person_id);
select protect_tenant_table('calibration_manager');

-- Whom it is about, where they stand, and with what evidence their manager placed them.
create table calibration_placement (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  session_id uuid not null,
  person_id uuid not null,
  manager_id uuid,
  place text,
  -- Where their manager had placed them when the session opened.
  brought text,
  evidence text not null default '',
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint calibration_placement_once unique (organisation_id, session_id, person_id),
  constraint calibration_placement_other check (manager_id <> person_id),
  foreign key (organisation_id, session_id) references calibration_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, manager_id) references person (organisation_id, id)
);
create index calibration_placement_by_person on calibration_placement (organisation_id, person_id);
create index calibration_placement_by_manager on calibration_placement (organisation_id, manager_id);
select protect_tenant_table('calibration_placement');

-- Every move of the meeting: who, when, from where, to where, and why.
create table calibration_move (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  -- The version that the placement has after it.
  version integer not null,
  moved_by uuid not null,
  moved_at timestamptz not null default now(),
  from_place text,
  to_place text not null,
  reason text not null,
  primary key (organisation_id, id),
  constraint calibration_move_once unique (organisation_id, placement_id, version),
  constraint calibration_move_reason check (btrim(reason) <> ''),
  constraint calibration_move_moves check (from_place is distinct from to_place),
  foreign key (organisation_id, placement_id) references calibration_placement (organisation_id, id) on delete cascade,
  foreign key (organisation_id, moved_by) references person (organisation_id, id)
);
create index calibration_move_by_mover on calibration_move (organisation_id, moved_by);
select protect_tenant_table('calibration_move');

-- What is on the grid of a session, or among its horizons.
create function is_calibration_place(grid text, place text) returns boolean language sql immutable as $$
  select case grid
    when 'performance-growth' then place in (
      'finding-feet-deepening', 'finding-feet-widening', 'finding-feet-reaching',
      'dependable-deepening', 'dependable-widening', 'dependable-reaching',
      'beyond-deepening', 'beyond-widening', 'beyond-reaching')
    else place in ('in-role', 'within-3-years', 'within-2-years', 'within-1-year', 'ready-now') end
$$;

-- A session opens only once every manager has submitted or was taken out, and what is locked stays as it is until it expires.
create function guard_calibration_session() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'locked' and old.expires_on > current_date + 1 then
      raise exception 'A locked calibration stays until it expires.'
        using errcode = 'check_violation', constraint = 'calibration_session_final';
    end if;
    return old;
  end if;
  if old.state in ('locked', 'cancelled') then
    raise exception 'A locked or cancelled calibration does not change.'
      using errcode = 'check_violation', constraint = 'calibration_session_final';
  end if;
  if old.state <> 'draft' and new.grid <> old.grid then
    raise exception 'A calibration keeps its grid.'
      using errcode = 'check_violation', constraint = 'calibration_session_grid_stays';
  end if;
  if new.state <> old.state and (new.state = 'open' and old.state <> 'collecting' or new.state = 'locked' and old.state <> 'open') then
    raise exception 'A calibration is collected, opened and locked in this order.'
      using errcode = 'check_violation', constraint = 'calibration_session_order';
  end if;
  if new.state = 'open' and old.state = 'collecting' and exists (
    select from calibration_manager m
     where m.organisation_id = new.organisation_id and m.session_id = new.id
       and m.submitted_on is null and m.taken_out_on is null
  ) then
    raise exception 'A calibration opens once all managers have submitted.'
      using errcode = 'check_violation', constraint = 'calibration_session_all_submitted';
  end if;
  return new;
end $$;
create trigger calibration_session_guard before update or delete on calibration_session
  for each row execute function guard_calibration_session();

-- Who takes part changes until the session opens; afterwards only with the person.
create function guard_calibration_manager() returns trigger language plpgsql as $$
declare
  row_of calibration_manager := case when tg_op = 'DELETE' then old else new end;
  at_state text := (select s.state from calibration_session s
                     where s.organisation_id = row_of.organisation_id and s.id = row_of.session_id);
begin
  if at_state in ('open', 'locked') and (tg_op <> 'DELETE' or exists (
       select from person p where p.organisation_id = old.organisation_id and p.id = old.person_id)) then
    raise exception 'Who brought places stays as it was when the calibration opened.'
      using errcode = 'check_violation', constraint = 'calibration_manager_final';
  end if;
  return row_of;
end $$;
create trigger calibration_manager_guard before insert or update or delete on calibration_manager
  for each row execute function guard_calibration_manager();

-- Places are brought while they are collected, move in the meeting with a move that says why, and then stay.
create function guard_calibration_placement() returns trigger language plpgsql as $$
declare
  row_of calibration_placement := case when tg_op = 'DELETE' then old else new end;
  session calibration_session;
begin
  select * into session from calibration_session s
   where s.organisation_id = row_of.organisation_id and s.id = row_of.session_id;
  if tg_op = 'DELETE' then
    if session.state in ('open', 'locked') and exists (
      select from person p where p.organisation_id = old.organisation_id and p.id = old.person_id) then
      raise exception 'Whom an open or locked calibration is about stays.'
        using errcode = 'check_violation', constraint = 'calibration_placement_final';
    end if;
    return old;
  end if;
  if session.state in ('locked', 'cancelled') or (tg_op = 'INSERT' and session.state <> 'draft') then
    raise exception 'What is locked does not change.'
      using errcode = 'check_violation', constraint = 'calibration_placement_final';
  end if;
  if new.place is not null and not is_calibration_place(session.grid, new.place) then
    raise exception 'This is no place of this calibration.'
      using errcode = 'check_violation', constraint = 'calibration_placement_place';
  end if;
  if tg_op = 'INSERT' then
    if new.place is not null or new.brought is not null then
      raise exception 'Nobody is placed before places are collected.'
        using errcode = 'check_violation', constraint = 'calibration_placement_collected';
    end if;
    return new;
  end if;
  if session.state = 'draft' and new.place is not null then
    raise exception 'Nobody is placed before places are collected.'
      using errcode = 'check_violation', constraint = 'calibration_placement_collected';
  end if;
  if session.state = 'open' and (
       new.evidence <> old.evidence or new.brought is distinct from old.brought or new.manager_id is distinct from old.manager_id
       or new.person_id <> old.person_id or new.session_id <> old.session_id
       or not exists (select from calibration_move m
                       where m.organisation_id = new.organisation_id and m.placement_id = new.id and m.version = new.version
                         and new.version = old.version + 1 and m.to_place = new.place
                         and m.from_place is not distinct from old.place)) then
    raise exception 'In the meeting a place changes by a move with its reason.'
      using errcode = 'check_violation', constraint = 'calibration_placement_moved';
  end if;
  return new;
end $$;
create trigger calibration_placement_guard before insert or update or delete on calibration_placement
  for each row execute function guard_calibration_placement();

-- The log is written while the session is open, and never changed.
create function guard_calibration_move() returns trigger language plpgsql as $$
declare
  row_of calibration_move := case when tg_op = 'DELETE' then old else new end;
  at_state text := (select s.state from calibration_placement p
                      join calibration_session s on s.organisation_id = p.organisation_id and s.id = p.session_id
                     where p.organisation_id = row_of.organisation_id and p.id = row_of.placement_id);
begin
  if tg_op = 'UPDATE' or (tg_op = 'INSERT' and at_state is distinct from 'open')
     or (tg_op = 'DELETE' and at_state in ('open', 'locked')) then
    raise exception 'The log of a calibration is only written, and only while it is open.'
      using errcode = 'check_violation', constraint = 'calibration_move_final';
  end if;
  return row_of;
end $$;
create trigger calibration_move_guard before insert or update or delete on calibration_move
  for each row execute function guard_calibration_move();
