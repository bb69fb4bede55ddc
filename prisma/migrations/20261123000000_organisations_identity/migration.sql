-- Organisations, sign-in identities and the rule that protects every tenant table.
-- The roles understudy_app and understudy_system exist before any migration runs (packages/database roles).

create extension if not exists btree_gist;

grant usage on schema public to understudy_app, understudy_system;

-- Every tenant table is protected by this one function, so that no table can get a weaker policy by a slip of the pen.
-- The comparison is written with nullif because the setting is NULL on a fresh connection and '' after a transaction.
create function protect_tenant_table(target regclass) returns void language plpgsql as $$
declare
  same_organisation constant text :=
    'organisation_id = (select nullif(current_setting(''app.organisation_id'', true), '''')::uuid)';
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s for all to understudy_app using (%s) with check (%s)',
                 target, same_organisation, same_organisation);
  execute format('grant select, insert, update, delete on %s to understudy_app', target);
end $$;
revoke execute on function protect_tenant_table(regclass) from public;

-- Tables that sign-in, schedulers and operations read across organisations, through the system door only.
create function open_to_system(target regclass, privileges text) returns void language plpgsql as $$
begin
  execute format('create policy system on %s for all to understudy_system using (true) with check (true)', target);
  execute format('grant %s on %s to understudy_system', privileges, target);
end $$;
revoke execute on function open_to_system(regclass, text) from public;

create table organisation (
  organisation_id uuid not null default gen_random_uuid(),
  slug text not null,
  name text not null,
  locale text not null default 'en-GB',
  time_zone text not null default 'Europe/London',
  fiscal_year_start_month integer not null default 1,
  privacy_threshold integer not null default 5,
  history_begins_on date,
  demonstration boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id),
  constraint organisation_slug_key unique (slug),
  constraint organisation_slug_form check (slug ~ '^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$'),
  constraint organisation_fiscal_year check (fiscal_year_start_month between 1 and 12),
  constraint organisation_privacy_threshold check (privacy_threshold between 5 and 50)
);
select protect_tenant_table('organisation');
select open_to_system('organisation', 'select, insert, update');

create table user_account (
  id uuid not null default gen_random_uuid(),
  email text not null,
  email_key text collate "C" not null generated always as (lower(email)) stored,
  name text not null,
  password_hash text,
  locale text,
  created_at timestamptz not null default now(),
  password_changed_at timestamptz,
  primary key (id),
  constraint user_account_email_key unique (email_key)
);
grant select, insert, update on user_account to understudy_system;

create table membership (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  role text not null,
  person_id uuid,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  constraint membership_user_key unique (organisation_id, user_id),
  constraint membership_person_key unique (organisation_id, person_id),
  constraint membership_role check (role in ('admin', 'member')),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (user_id) references user_account (id)
);
create index membership_user on membership (user_id);
select protect_tenant_table('membership');
select open_to_system('membership', 'select, insert, update');

create table user_session (
  id uuid not null default gen_random_uuid(),
  token_hash text not null,
  user_id uuid not null,
  organisation_id uuid,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  authenticated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  device text not null default '',
  address text not null default '',
  last_visit_at timestamptz,
  primary key (id),
  constraint user_session_token_key unique (token_hash),
  foreign key (user_id) references user_account (id) on delete cascade,
  foreign key (organisation_id) references organisation (organisation_id)
);
create index user_session_user on user_session (user_id);
create index user_session_organisation on user_session (organisation_id);
grant select, insert, update, delete on user_session to understudy_system;

create table password_reset (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (id),
  constraint password_reset_token_key unique (token_hash),
  foreign key (user_id) references user_account (id) on delete cascade
);
create index password_reset_user on password_reset (user_id);
grant select, insert, update, delete on password_reset to understudy_system;

-- Counts failures per account and per address in a window; never locks an account for its owner.
create table sign_in_attempt (
  subject text not null,
  window_started_at timestamptz not null default now(),
  failures integer not null default 0,
  primary key (subject)
);
grant select, insert, update, delete on sign_in_attempt to understudy_system;

create table invitation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  email text not null,
  email_key text collate "C" not null generated always as (lower(email)) stored,
  role text not null,
  person_id uuid,
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  constraint invitation_token_key unique (organisation_id, token_hash),
  constraint invitation_role check (role in ('admin', 'member')),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (invited_by) references user_account (id)
);
create index invitation_token on invitation (token_hash);
create index invitation_invited_by on invitation (invited_by);
select protect_tenant_table('invitation');
select open_to_system('invitation', 'select, insert, update');

-- Mails that were not sent because no mail server is configured; shown on the development mail page.
create table kept_mail (
  id uuid not null default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  created_at timestamptz not null default now(),
  primary key (id)
);
create index kept_mail_created on kept_mail (created_at);
grant select, insert, delete on kept_mail to understudy_system;
