-- Milestones of a cohort: a day of its own for a module of the outline, milestones that only this cohort has, and what
-- whoever runs it marked. Marks are added and never changed: the last one counts, all of them are the history.

create table cohort_milestone (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cohort_id uuid not null,
  module_id uuid,
  title text not null default '',
  due_on date,
  removed_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  constraint cohort_milestone_once unique (organisation_id, cohort_id, module_id),
  -- A milestone of the cohort's own has a name and a day; one of the outline has those of its module.
  constraint cohort_milestone_own check (module_id is not null or (title <> '' and due_on is not null)),
  constraint cohort_milestone_removed check (module_id is null or removed_at is null),
  foreign key (organisation_id, cohort_id) references cohort (organisation_id, id) on delete cascade,
  foreign key (organisation_id, module_id) references programme_module (organisation_id, id) on delete cascade
);
create index cohort_milestone_by_module on cohort_milestone (organisation_id, module_id);
select protect_tenant_table('cohort_milestone');

create table milestone_mark (
  organisation_id uuid not null,
  milestone_id uuid not null,
  enrolment_id uuid not null,
  number integer not null,
  action text not null,
  state text not null,
  note text not null default '',
  by_person_id uuid,
  role text not null,
  marked_at timestamptz not null default now(),
  primary key (organisation_id, milestone_id, enrolment_id, number),
  constraint milestone_mark_number check (number > 0),
  constraint milestone_mark_action check (action in ('mark', 'excuse', 'take-back')),
  constraint milestone_mark_state check (state in ('open', 'reached', 'excused')),
  constraint milestone_mark_role check (role in ('facilitator', 'admin')),
  foreign key (organisation_id, milestone_id) references cohort_milestone (organisation_id, id) on delete cascade,
  foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, by_person_id) references person (organisation_id, id)
);
create index milestone_mark_by_enrolment on milestone_mark (organisation_id, enrolment_id, milestone_id, number);
create index milestone_mark_by_person on milestone_mark (organisation_id, by_person_id);
select protect_tenant_table('milestone_mark');
