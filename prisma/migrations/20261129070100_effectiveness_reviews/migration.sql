-- The conversation of a leader and their manager about what was observed in a period; what is said stays between the two.

create table effectiveness_review (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  leader_id uuid not null,
  manager_id uuid not null,
  from_on date not null,
  to_on date not null,
  state text not null default 'preparing',
  learned text not null default '',
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint effectiveness_review_two check (leader_id <> manager_id),
  constraint effectiveness_review_period check (to_on > from_on and to_on <= from_on + 366),
  constraint effectiveness_review_state check
    (state in ('preparing', 'talking', 'closed-by-leader', 'closed-by-manager', 'closed', 'called-off')),
  constraint effectiveness_review_closed check ((state = 'closed') = (closed_on is not null)),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, manager_id) references person (organisation_id, id) on delete cascade
);
create index effectiveness_review_by_leader on effectiveness_review (organisation_id, leader_id, to_on desc, id);
create index effectiveness_review_by_manager on effectiveness_review (organisation_id, manager_id, to_on desc, id);
create unique index effectiveness_review_one on effectiveness_review (organisation_id, leader_id, from_on, to_on)
  where state <> 'called-off';
select protect_tenant_table('effectiveness_review');

-- What either of the two wrote; the other reads it once both have handed in.
create table effectiveness_review_side (
  organisation_id uuid not null,
  review_id uuid not null,
  author_id uuid not null,
  text text not null,
  handed_in boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id, review_id, author_id),
  foreign key (organisation_id, review_id) references effectiveness_review (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index effectiveness_review_side_by_author on effectiveness_review_side (organisation_id, author_id);
select protect_tenant_table('effectiveness_review_side');

-- What the two try next.
create table effectiveness_try (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  review_id uuid not null,
  ordinal integer not null,
  text text not null,
  whose text not null,
  due_on date,
  planned_on date,
  primary key (organisation_id, id),
  constraint effectiveness_try_whose check (whose in ('leader', 'manager')),
  foreign key (organisation_id, review_id) references effectiveness_review (organisation_id, id) on delete cascade
);
create index effectiveness_try_by_review on effectiveness_try (organisation_id, review_id, ordinal);
select protect_tenant_table('effectiveness_try');

-- Of which periods two were reminded that a conversation is due: once.
create table effectiveness_reminder (
  organisation_id uuid not null,
  leader_id uuid not null,
  to_on date not null,
  reminded_on date not null,
  primary key (organisation_id, leader_id, to_on),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade
);
select protect_tenant_table('effectiveness_reminder');
