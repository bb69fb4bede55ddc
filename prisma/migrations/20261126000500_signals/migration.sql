-- Signals of potential: who saw which signal in whom, on which evidence, and what was said about it.

create table signal_observation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  observer_id uuid not null,
  signal text not null,
  observed_on date not null,
  evidence text not null,
  stage_key text,
  state text not null default 'recorded',
  open_to_person boolean not null,
  version integer not null default 1,
  recorded_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint signal_observation_not_self check (person_id <> observer_id),
  constraint signal_observation_signal check (signal in ('mentors-unasked', 'communicates-clearly', 'owns-beyond-scope',
                                                         'curious-about-business', 'steady-in-ambiguity')),
  constraint signal_observation_state check (state in ('recorded', 'contested', 'answered', 'stands', 'withdrawn')),
  constraint signal_observation_evidence check (evidence <> ''),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, observer_id) references person (organisation_id, id)
);
create index signal_observation_by_person on signal_observation (organisation_id, person_id, observed_on, id);
create index signal_observation_by_observer on signal_observation (organisation_id, observer_id, observed_on, id);
select protect_tenant_table('signal_observation');

-- What the person, the observer or an admin said; nothing here is ever changed.
create table signal_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  observation_id uuid not null,
  author_id uuid,
  written_by text not null,
  kind text not null,
  text text not null,
  former_signal text,
  former_observed_on date,
  former_evidence text,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint signal_entry_written_by check (written_by in ('person', 'observer', 'admin')),
  constraint signal_entry_kind check (kind in ('view', 'contest', 'settle', 'reply', 'uphold', 'withdraw', 'correct')),
  constraint signal_entry_former check ((kind = 'correct') = (former_signal is not null)
    and (former_signal is null) = (former_observed_on is null) and (former_signal is null) = (former_evidence is null)),
  foreign key (organisation_id, observation_id) references signal_observation (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index signal_entry_by_observation on signal_entry (organisation_id, observation_id, written_at, id);
create index signal_entry_by_author on signal_entry (organisation_id, author_id);
select protect_tenant_table('signal_entry');

-- No row means that people read what is observed in them.
create table signal_setting (
  organisation_id uuid not null,
  open_to_person boolean not null default true,
  version integer not null default 1,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('signal_setting');
