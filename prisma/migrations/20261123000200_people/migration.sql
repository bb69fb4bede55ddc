-- People, their employments, titles, units and reporting lines: everything effective-dated and half-open [from, to).

create table person (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  employee_number text not null,
  name text not null,
  preferred_name text,
  pronouns text,
  email text,
  location text,
  employment_kind text not null default 'employee',
  name_key text collate "C" not null generated always as (lower(coalesce(preferred_name, name))) stored,
  email_key text collate "C" generated always as (lower(email)) stored,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  constraint person_employee_number_key unique (organisation_id, employee_number),
  constraint person_email_key unique (organisation_id, email_key),
  constraint person_employment_kind check (employment_kind in ('employee', 'contractor', 'intern', 'other')),
  foreign key (organisation_id) references organisation (organisation_id)
);
create index person_by_name on person (organisation_id, name_key, id);
select protect_tenant_table('person');
select open_to_system('person', 'select');

alter table membership add constraint membership_person foreign key (organisation_id, person_id) references person (organisation_id, id);
alter table invitation add constraint invitation_person foreign key (organisation_id, person_id) references person (organisation_id, id);
create index invitation_by_person on invitation (organisation_id, person_id);

create table employment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  joined_on date not null,
  left_on date,
  leaving_reason text,
  leaving_kind text,
  regretted boolean,
  start_known boolean not null default true,
  hired_externally boolean,
  primary key (organisation_id, id),
  constraint employment_order check (left_on > joined_on),
  constraint employment_leaving_kind check (leaving_kind in ('voluntary', 'involuntary', 'other')),
  constraint employment_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(joined_on, left_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index employment_by_person on employment (organisation_id, person_id, joined_on);
create index employment_by_leaving on employment (organisation_id, left_on);
select protect_tenant_table('employment');
select open_to_system('employment', 'select');

create table reporting_line (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  manager_id uuid not null,
  from_on date not null,
  to_on date,
  primary key (organisation_id, id),
  constraint reporting_line_order check (to_on > from_on),
  constraint reporting_line_not_self check (person_id <> manager_id),
  constraint reporting_line_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, manager_id) references person (organisation_id, id)
);
create index reporting_line_by_person on reporting_line (organisation_id, person_id, from_on);
create index reporting_line_by_manager on reporting_line (organisation_id, manager_id, from_on);
select protect_tenant_table('reporting_line');

create table title_holding (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  title text not null,
  from_on date not null,
  to_on date,
  start_known boolean not null default true,
  primary key (organisation_id, id),
  constraint title_holding_order check (to_on > from_on),
  constraint title_holding_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index title_holding_by_person on title_holding (organisation_id, person_id, from_on);
create index title_holding_by_title on title_holding (organisation_id, title);
select protect_tenant_table('title_holding');

create table unit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  name text not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint unit_name_key unique nulls not distinct (organisation_id, parent_id, name),
  foreign key (organisation_id) references organisation (organisation_id),
  foreign key (organisation_id, parent_id) references unit (organisation_id, id)
);
select protect_tenant_table('unit');

create table unit_membership (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  unit_id uuid not null,
  from_on date not null,
  to_on date,
  primary key (organisation_id, id),
  constraint unit_membership_order check (to_on > from_on),
  constraint unit_membership_no_overlap exclude using gist
    (organisation_id with =, person_id with =, daterange(from_on, to_on) with &&),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create index unit_membership_by_person on unit_membership (organisation_id, person_id, from_on);
create index unit_membership_by_unit on unit_membership (organisation_id, unit_id, from_on);
select protect_tenant_table('unit_membership');

-- Who is below whom, on which days: derived from reporting lines and employments (a line counts only while both
-- people are employed) and rebuilt for the people a change touches. Open intervals end at infinity here.
create table reporting_closure (
  organisation_id uuid not null,
  leader_id uuid not null,
  person_id uuid not null,
  depth integer not null,
  from_on date not null,
  to_on date not null,
  primary key (organisation_id, leader_id, person_id, from_on),
  constraint reporting_closure_order check (to_on > from_on),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
create index reporting_closure_by_person on reporting_closure (organisation_id, person_id, from_on);
select protect_tenant_table('reporting_closure');
select open_to_system('reporting_closure', 'select');
