-- Where messages to chats may go: nowhere while no host is named.
create table chat_setting (
  organisation_id uuid not null,
  hosts text[] not null default '{}',
  version integer not null default 1,
  primary key (organisation_id),
  constraint chat_setting_hosts check (cardinality(hosts) <= 20),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('chat_setting');

-- The chat of one person: its address is a secret, sealed before it comes here.
create table notification_chat (
  organisation_id uuid not null,
  user_id uuid not null,
  sealed_address text not null,
  host text not null,
  instead_of_mail boolean not null,
  failures integer not null default 0,
  switched_off_at timestamptz,
  tried_at timestamptz,
  result text,
  version integer not null default 1,
  primary key (organisation_id, user_id),
  constraint notification_chat_result check (
    result in ('delivered', 'refused', 'unreachable', 'not-allowed', 'unreadable')),
  constraint notification_chat_tried check ((tried_at is null) = (result is null)),
  foreign key (organisation_id, user_id) references membership (organisation_id, user_id) on delete cascade
);
select protect_tenant_table('notification_chat');

alter table notification
  add column chat_due_at timestamptz,
  add column chatted_at timestamptz,
  add column chat_failures integer not null default 0;
create index notification_to_chat on notification (organisation_id, chat_due_at)
  where chatted_at is null and chat_due_at is not null;
