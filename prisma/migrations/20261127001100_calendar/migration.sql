-- Dates in people's calendars: what takes place when, who is on it, and the secret link under which one's own calendar
-- program reads them. An area puts its dates here in the transaction in which it plans them.

create table calendar_entry (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  source_id uuid not null,
  title text not null,
  description text not null default '',
  place text not null default '',
  link text,
  page text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled boolean not null default false,
  sequence integer not null default 0,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint calendar_entry_source unique (organisation_id, kind, source_id),
  constraint calendar_entry_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  constraint calendar_entry_order check (ends_at > starts_at),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index calendar_entry_by_end on calendar_entry (organisation_id, ends_at);
select protect_tenant_table('calendar_entry');

-- Who is on an entry. Whoever was taken off keeps the row until they know it by mail; `turns` counts on and off, so that
-- each mail to them has a higher number than the one before.
create table calendar_attendee (
  organisation_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  removed_at timestamptz,
  turns integer not null default 0,
  mailed boolean not null default false,
  mailed_sequence integer,
  mail_failures integer not null default 0,
  primary key (organisation_id, entry_id, person_id),
  foreign key (organisation_id, entry_id) references calendar_entry (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index calendar_attendee_by_person on calendar_attendee (organisation_id, person_id);
select protect_tenant_table('calendar_attendee');

-- One per membership. The link is kept as a hash only, so nobody who reads the database can use it.
create table calendar_setting (
  organisation_id uuid not null,
  user_id uuid not null,
  mail_invitations boolean not null default true,
  link_hash text,
  link_made_at timestamptz,
  link_read_at timestamptz,
  primary key (organisation_id, user_id),
  constraint calendar_setting_link unique (organisation_id, link_hash),
  constraint calendar_setting_made check ((link_hash is null) = (link_made_at is null)),
  foreign key (organisation_id, user_id) references membership (organisation_id, user_id) on delete cascade
);
create index calendar_setting_by_link on calendar_setting (link_hash) where link_hash is not null;
select protect_tenant_table('calendar_setting');
select open_to_system('calendar_setting', 'select, update');

-- Mails that carry a date keep it beside their words.
alter table kept_mail add column calendar_body text;
