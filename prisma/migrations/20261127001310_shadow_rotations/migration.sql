-- Shadow rotations: areas of a cohort with what they wish for, role places with their states and history, what people would
-- like to do, and runs of the selection with a reason for every choice.

create table cohort_area (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  ordinal integer not null,
  name text not null,
  leads integer not null default 1,
  max_shadows integer not null default 4,
  wished_experienced integer not null default 2,
  wished_new integer not null default 2,
  primary key (organisation_id, id),
  constraint cohort_area_once unique (organisation_id, cohort_id, name),
  constraint cohort_area_numbers check
    (leads between 0 and 20 and max_shadows between 0 and 20 and wished_experienced between 0 and 40
     and wished_new between 0 and 40),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade
);
select protect_tenant_table('cohort_area');

create table role_selection (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, made_by) references person (organisation_id, id)
);
create index role_selection_by_cohort on role_selection (organisation_id, cohort_id, made_at);
create index role_selection_by_maker on role_selection (organisation_id, made_by);
select protect_tenant_table('role_selection');

-- Roles had the name of their area; now each refers to an area of its cohort, and has a state.
insert into cohort_area (organisation_id, cohort_id, ordinal, name, leads, max_shadows, wished_experienced, wished_new)
select e.organisation_id, e.cohort_id, (row_number() over (partition by e.organisation_id, e.cohort_id order by r.area) - 1)::int,
       r.area, least(20, count(*) filter (where r.role = 'lead'))::int, 4, 0, 0
  from cohort_role r
  join enrolment e on e.organisation_id = r.organisation_id and e.id = r.enrolment_id
 group by e.organisation_id, e.cohort_id, r.area;

alter table cohort_role add column area_id uuid;
alter table cohort_role add column state text not null default 'held';
alter table cohort_role add column since timestamptz not null default now();
alter table cohort_role add column version integer not null default 1;
alter table cohort_role add column selection_id uuid;
alter table cohort_role add column took_over_from uuid;
update cohort_role r
   set area_id = a.id, since = e.since,
       state = case when c.state in ('ended', 'cancelled') then 'finished' else 'held' end
  from enrolment e
  join cohort c on c.organisation_id = e.organisation_id and c.id = e.cohort_id
  join cohort_area a on a.organisation_id = e.organisation_id and a.cohort_id = e.cohort_id
 where e.organisation_id = r.organisation_id and e.id = r.enrolment_id and a.name = r.area;
alter table cohort_role alter column area_id set not null;
alter table cohort_role drop constraint cohort_role_once;
alter table cohort_role drop column area;
alter table cohort_role add constraint cohort_role_state check
  (state in ('proposed', 'chosen', 'held', 'dropped', 'risen', 'finished', 'discarded'));
alter table cohort_role add foreign key (organisation_id, area_id) references cohort_area (organisation_id, id);
alter table cohort_role add foreign key (organisation_id, selection_id) references role_selection (organisation_id, id);
alter table cohort_role add foreign key (organisation_id, took_over_from) references cohort_role (organisation_id, id);
alter table cohort_role add constraint cohort_role_one_successor unique (organisation_id, took_over_from);
create unique index cohort_role_one_live on cohort_role (organisation_id, enrolment_id, area_id, role)
  where state in ('chosen', 'held');
create index cohort_role_by_enrolment on cohort_role (organisation_id, enrolment_id);
create index cohort_role_by_area on cohort_role (organisation_id, area_id);
create index cohort_role_by_selection on cohort_role (organisation_id, selection_id);

create table cohort_role_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_role_id uuid not null,
  action text not null,
  from_state text,
  to_state text not null,
  by_person_id uuid,
  reason text not null default '',
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, cohort_role_id) references cohort_role (organisation_id, id) on delete cascade,
  foreign key (organisation_id, by_person_id) references person (organisation_id, id)
);
create index cohort_role_change_by_role on cohort_role_change (organisation_id, cohort_role_id, changed_at);
create index cohort_role_change_by_person on cohort_role_change (organisation_id, by_person_id);
select protect_tenant_table('cohort_role_change');

create table area_choice (
  organisation_id uuid not null,
  enrolment_id uuid not null,
  ordinal integer not null,
  area_id uuid not null,
  role text not null,
  primary key (organisation_id, enrolment_id, ordinal),
  constraint area_choice_role check (role in ('lead', 'shadow')),
  constraint area_choice_once unique (organisation_id, enrolment_id, area_id, role),
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, area_id) references cohort_area (organisation_id, id) on delete cascade
);
create index area_choice_by_area on area_choice (organisation_id, area_id);
select protect_tenant_table('area_choice');

create table role_selection_line (
  organisation_id uuid not null,
  selection_id uuid not null,
  enrolment_id uuid not null,
  choice integer not null,
  area_id uuid not null,
  role text not null,
  answer text not null,
  origin text not null,
  ahead integer not null,
  primary key (organisation_id, selection_id, enrolment_id, choice),
  constraint role_selection_line_role check (role in ('lead', 'shadow')),
  constraint role_selection_line_answer check
    (answer in ('chosen', 'chosen-beyond-mix', 'others-first', 'full', 'mix')),
  constraint role_selection_line_origin check (origin in ('own-shadow', 'outsider', 'led-before')),
  foreign key (organisation_id, selection_id) references role_selection (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, area_id) references cohort_area (organisation_id, id) on delete cascade
);
create index role_selection_line_by_enrolment on role_selection_line (organisation_id, enrolment_id);
create index role_selection_line_by_area on role_selection_line (organisation_id, area_id);
select protect_tenant_table('role_selection_line');
