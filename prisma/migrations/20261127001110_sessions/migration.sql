-- Sessions of a cohort: what takes place when, and who was there. The clock of a session is that of its time zone.

create table programme_session (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  title text not null,
  starts_at timestamptz not null,
  minutes integer not null,
  time_zone text not null,
  place text not null default '',
  link text,
  state text not null default 'planned',
  reason text not null default '',
  reminded_for timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint programme_session_state check (state in ('planned', 'held', 'cancelled')),
  constraint programme_session_minutes check (minutes between 15 and 1440),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
create index programme_session_by_cohort on programme_session (organisation_id, cohort_id, starts_at, id);
create index programme_session_by_start on programme_session (organisation_id, starts_at);
select protect_tenant_table('programme_session');

-- The module of the outline that it belongs to. In a table of its own, so that a session outlives a module that goes.
create table programme_session_module (
  organisation_id uuid not null,
  session_id uuid not null,
  module_id uuid not null,
  primary key (organisation_id, session_id),
  foreign key (organisation_id, session_id) references programme_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, module_id) references programme_module (organisation_id, id) on delete cascade
);
create index programme_session_module_by_module on programme_session_module (organisation_id, module_id);
select protect_tenant_table('programme_session_module');

create table session_attendance (
  organisation_id uuid not null,
  session_id uuid not null,
  enrolment_id uuid not null,
  mark text not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  primary key (organisation_id, session_id, enrolment_id),
  constraint session_attendance_mark check (mark in ('present', 'absent', 'excused')),
  foreign key (organisation_id, session_id) references programme_session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, recorded_by) references person (organisation_id, id)
);
create index session_attendance_by_enrolment on session_attendance (organisation_id, enrolment_id);
create index session_attendance_by_recorder on session_attendance (organisation_id, recorded_by);
select protect_tenant_table('session_attendance');
