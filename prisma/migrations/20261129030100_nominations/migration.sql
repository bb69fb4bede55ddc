-- Who answers for a critical role and when it was looked at last; nominations that are proposed before they count; and what
-- people are told or asked of them. A successor is and stays somebody confirmed: whoever was one before is one still.

alter table critical_role
  add column owner_id uuid,
  add column reviewed_on date,
  add foreign key (organisation_id, owner_id) references person (organisation_id, id);
create index critical_role_by_owner on critical_role (organisation_id, owner_id);

create table nomination (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  person_id uuid not null,
  horizon text not null,
  evidence text not null default '',
  state text not null,
  consent text not null default 'not-asked',
  proposed_by uuid,
  proposed_on date not null,
  decided_by uuid,
  decided_on date,
  -- Why it was declined, for those who see the role.
  reason text not null default '',
  -- What the person said to it.
  words text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint nomination_horizon check (horizon in ('ready-now', 'within-1-year', 'within-2-years', 'within-3-years')),
  constraint nomination_state check (state in ('proposed', 'confirmed', 'declined', 'refused', 'withdrawn')),
  constraint nomination_consent check (consent in ('not-asked', 'asked', 'given', 'told', 'refused')),
  constraint nomination_decided check ((state = 'proposed') = (decided_on is null)),
  constraint nomination_refused check (state <> 'refused' or consent = 'refused'),
  constraint nomination_declined check (state <> 'declined' or reason <> ''),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, proposed_by) references person (organisation_id, id),
  foreign key (organisation_id, decided_by) references person (organisation_id, id)
);
create index nomination_by_role on nomination (organisation_id, role_id);
create index nomination_by_person on nomination (organisation_id, person_id, proposed_on desc, id desc);
create index nomination_by_proposer on nomination (organisation_id, proposed_by);
create index nomination_by_decider on nomination (organisation_id, decided_by);
create unique index nomination_one_proposal on nomination (organisation_id, role_id, person_id) where state = 'proposed';
select protect_tenant_table('nomination');

-- The nomination that a spell of a successor goes back to; none for those of before.
alter table successor
  add column nomination_id uuid,
  add foreign key (organisation_id, nomination_id) references nomination (organisation_id, id);
create index successor_by_nomination on successor (organisation_id, nomination_id);

-- What speaks for somebody in a role, and what is next to learn for it; it outlives a change of horizon.
create table nomination_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role_id uuid not null,
  person_id uuid not null,
  kind text not null,
  text text not null,
  author_id uuid,
  written_on date not null,
  closed_on date,
  primary key (organisation_id, id),
  constraint nomination_entry_kind check (kind in ('evidence', 'gap')),
  constraint nomination_entry_closed check (closed_on is null or kind = 'gap' and closed_on >= written_on),
  foreign key (organisation_id, role_id) references critical_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id)
);
create index nomination_entry_by_role on nomination_entry (organisation_id, role_id, person_id, written_on);
create index nomination_entry_by_person on nomination_entry (organisation_id, person_id);
create index nomination_entry_by_author on nomination_entry (organisation_id, author_id);
select protect_tenant_table('nomination_entry');

create table succession_setting (
  organisation_id uuid not null,
  nominee_consent text not null default 'not-asked',
  version integer not null default 1,
  primary key (organisation_id),
  constraint succession_setting_consent check (nominee_consent in ('not-asked', 'asked', 'told')),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('succession_setting');
