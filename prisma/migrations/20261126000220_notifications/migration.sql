-- What people are told, and how they wish to be told it. A notification keeps its kind and ids; its words are made when
-- it is read, under what its reader may see then.

create table notification (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  kind text not null,
  event_id uuid not null,
  subject_id uuid,
  person_id uuid,
  occurred_at timestamptz not null,
  listed boolean not null,
  read_at timestamptz,
  mail text not null,
  mail_due_at timestamptz,
  mailed_at timestamptz,
  primary key (organisation_id, id),
  constraint notification_once unique (organisation_id, user_id, event_id, kind),
  constraint notification_mail check (mail in ('at-once', 'digest', 'never')),
  constraint notification_mail_due check (mail_due_at is not null or mail <> 'at-once'),
  foreign key (organisation_id, user_id) references membership (organisation_id, user_id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index notification_list on notification (organisation_id, user_id, occurred_at desc, id) where listed;
create index notification_unread on notification (organisation_id, user_id) where listed and read_at is null;
create index notification_to_mail on notification (organisation_id, user_id, mail) where mailed_at is null and mail <> 'never';
create index notification_by_person on notification (organisation_id, person_id);
select protect_tenant_table('notification');

-- How somebody wishes to be told; without a row, as the product would. `kinds` holds what differs from that.
create table notification_preference (
  organisation_id uuid not null,
  user_id uuid not null,
  kinds jsonb not null default '{}',
  digest text not null,
  quiet_from text,
  quiet_to text,
  time_zone text,
  version integer not null default 1,
  primary key (organisation_id, user_id),
  constraint notification_preference_digest check (digest in ('daily', 'weekly')),
  constraint notification_preference_quiet check ((quiet_from is null) = (quiet_to is null)),
  foreign key (organisation_id, user_id) references membership (organisation_id, user_id) on delete cascade
);
select protect_tenant_table('notification_preference');

-- The digests that were written: one per person and day.
create table notification_digest (
  organisation_id uuid not null,
  user_id uuid not null,
  written_on date not null,
  items integer not null,
  primary key (organisation_id, user_id, written_on),
  foreign key (organisation_id, user_id) references membership (organisation_id, user_id) on delete cascade
);
select protect_tenant_table('notification_digest');
