-- Who needs attention, kept so that lists are read off: the first reason of everybody for the organisation's list and for
-- each leader above them. attention_state says of which day it is and whether it may be relied upon; without its row, or on
-- another day, lists are computed. So nothing has to be filled here: the first night, or the first change, does it.

create table attention_state (
  organisation_id uuid not null,
  computed_for date,
  stale_since timestamptz,
  primary key (organisation_id),
  foreign key (organisation_id) references organisation (organisation_id)
);
select protect_tenant_table('attention_state');

-- The median days in each stage on that day.
create table attention_median (
  organisation_id uuid not null,
  stage_id uuid not null,
  days integer not null,
  primary key (organisation_id, stage_id),
  foreign key (organisation_id, stage_id) references stage (organisation_id, id) on delete cascade
);
select protect_tenant_table('attention_median');

create table attention_standing (
  organisation_id uuid not null,
  person_id uuid not null,
  name_key text collate "C" not null,
  rank integer not null,
  recently_joined boolean not null,
  primary key (organisation_id, person_id),
  constraint attention_standing_rank check (rank between 1 and 10),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index attention_standing_order on attention_standing (organisation_id, rank, name_key, person_id);
select protect_tenant_table('attention_standing');

create table attention_in_line (
  organisation_id uuid not null,
  leader_id uuid not null,
  person_id uuid not null,
  name_key text collate "C" not null,
  rank integer not null,
  primary key (organisation_id, leader_id, person_id),
  constraint attention_in_line_rank check (rank between 1 and 10),
  foreign key (organisation_id, leader_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index attention_in_line_order on attention_in_line (organisation_id, leader_id, rank, name_key, person_id);
create index attention_in_line_by_person on attention_in_line (organisation_id, person_id);
select protect_tenant_table('attention_in_line');
