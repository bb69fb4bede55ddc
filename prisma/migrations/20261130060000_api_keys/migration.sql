-- Keys with which other systems send figures. Kept as a hash only, found by it through the system door; a key works until
-- its last day, as long as it is not revoked and whoever made it is an admin.
create table api_key (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name text not null,
  begins text not null,
  key_hash text not null,
  last_day date not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  constraint api_key_key unique (organisation_id, key_hash),
  constraint api_key_name check (length(name) between 1 and 100),
  constraint api_key_hash check (key_hash ~ '^[0-9a-f]{64}$'),
  foreign key (organisation_id, made_by) references membership (organisation_id, user_id)
);
create index api_key_by_hash on api_key (key_hash);
create index api_key_by_maker on api_key (organisation_id, made_by);
create index api_key_by_day on api_key (organisation_id, made_at desc, id desc);
select protect_tenant_table('api_key');
select open_to_system('api_key', 'select, update');
