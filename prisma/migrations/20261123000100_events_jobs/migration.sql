-- The append-only event table (audit trail and outbox in one), its relay, background jobs and idempotency keys.

-- One row per organisation numbers its events without gaps. Taking the next number locks the row until commit,
-- so that positions become visible in order: a relay that has seen position n has seen everything before it.
create table event_stream (
  organisation_id uuid not null,
  last_position bigint not null default 0,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('event_stream');
select open_to_system('event_stream', 'select, insert, update');

create table domain_event (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  position bigint not null,
  name text not null,
  actor_user_id uuid,
  actor_person_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  payload jsonb not null default '{}',
  request_id text,
  occurred_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint domain_event_position_key unique (organisation_id, position),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index domain_event_subject on domain_event (organisation_id, subject_id, position);
select protect_tenant_table('domain_event');
select open_to_system('domain_event', 'select, insert');
revoke update, delete on domain_event from understudy_app;

create table relay_position (
  organisation_id uuid not null,
  position bigint not null default 0,
  updated_at timestamptz not null default now(),
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('relay_position');
select open_to_system('relay_position', 'select, insert, update');

-- A listener's effect and this row share a transaction: the event acts once however often it is delivered.
create table event_delivery (
  organisation_id uuid not null,
  event_id uuid not null,
  listener text not null,
  delivered_at timestamptz not null default now(),
  primary key (organisation_id, event_id, listener),
  foreign key (organisation_id, event_id) references domain_event (organisation_id, id)
);
select protect_tenant_table('event_delivery');

-- What people see of long work: its state, progress and end. The queue only carries the id.
create table background_job (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  status text not null default 'waiting',
  payload jsonb not null default '{}',
  progress integer not null default 0,
  total integer not null default 0,
  step text,
  result jsonb,
  problem text,
  requested_by uuid,
  cancel_requested boolean not null default false,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id),
  constraint background_job_status check (status in ('waiting', 'running', 'completed', 'failed', 'cancelled')),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index background_job_created on background_job (organisation_id, created_at desc, id);
select protect_tenant_table('background_job');
select open_to_system('background_job', 'select');

create table idempotency_key (
  organisation_id uuid not null,
  user_id uuid not null,
  key text not null,
  route text not null,
  body_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (organisation_id, user_id, key),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index idempotency_key_created on idempotency_key (organisation_id, created_at);
select protect_tenant_table('idempotency_key');
