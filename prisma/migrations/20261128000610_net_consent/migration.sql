-- Whoever is named in a safety net says yes before it holds.

create table net_consent (
  organisation_id uuid not null,
  assignment_id uuid not null,
  part text not null,
  person_id uuid not null,
  state text not null,
  words text not null default '',
  asked_on date not null,
  answered_on date,
  primary key (organisation_id, assignment_id, part, person_id),
  constraint net_consent_part check (part in ('mentor', 'skip-level')),
  constraint net_consent_state check (state in ('asked', 'agreed', 'declined', 'carried-over')),
  foreign key (organisation_id, assignment_id) references stretch_assignment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index net_consent_by_person on net_consent (organisation_id, person_id, state);

-- Whoever was named before anybody was asked stays named; the force is lifted so that the owner of the tables reaches the rows.
alter table stretch_assignment no force row level security;
insert into net_consent (organisation_id, assignment_id, part, person_id, state, asked_on)
select a.organisation_id, a.id, named.part, named.person_id, 'carried-over', a.created_on
  from stretch_assignment a
 cross join lateral (values ('mentor', a.mentor_id), ('skip-level', a.skip_level_id)) named (part, person_id)
 where named.person_id is not null;
alter table stretch_assignment force row level security;
select protect_tenant_table('net_consent');

-- Nothing runs on somebody who has not said yes.
create function refuse_to_run_without_consent() returns trigger language plpgsql as $$
begin
  if new.status in ('running', 'extended') and exists (
    select from (values ('mentor', new.mentor_id), ('skip-level', new.skip_level_id)) named (part, person_id)
     where named.person_id is not null and not exists (
       select from net_consent c
        where c.organisation_id = new.organisation_id and c.assignment_id = new.id and c.part = named.part
          and c.person_id = named.person_id and c.state in ('agreed', 'carried-over'))
  ) then
    raise exception 'An assignment runs with the consent of those who hold its net only.'
      using errcode = 'check_violation', constraint = 'stretch_assignment_consent';
  end if;
  return new;
end $$;
create trigger stretch_assignment_runs_with_consent
  before insert or update of status, mentor_id, skip_level_id on stretch_assignment
  for each row execute function refuse_to_run_without_consent();
