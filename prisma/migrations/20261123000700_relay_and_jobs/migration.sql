-- What keeps the relay, the jobs and their schedules going through failures and restarts.

-- A delivery that failed: counted here so that every worker sees it, tried again later, deleted when it succeeds.
create table event_failure (
  organisation_id uuid not null,
  event_id uuid not null,
  listener text not null,
  attempts integer not null default 1,
  problem text not null,
  next_attempt_at timestamptz not null,
  primary key (organisation_id, event_id, listener),
  foreign key (organisation_id, event_id) references domain_event (organisation_id, id)
);
select protect_tenant_table('event_failure');
select open_to_system('event_failure', 'select');

-- run: counts how often people asked for the job; names it in the queue, so that a retry is a new entry there.
alter table background_job
  add column deduplication_key text,
  add column run integer not null default 1,
  add column run_after timestamptz not null default now();

-- A request that finds a waiting job of the same kind and key joins it.
create unique index background_job_waiting_key on background_job (organisation_id, name, deduplication_key)
  where status = 'waiting';
create index background_job_open on background_job (organisation_id, status, run_after)
  where status in ('waiting', 'running');

-- The last day, in the organisation's time zone, on which a nightly job was requested.
create table job_schedule (
  organisation_id uuid not null,
  name text not null,
  last_on date not null,
  primary key (organisation_id, name),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('job_schedule');
select open_to_system('job_schedule', 'select');
