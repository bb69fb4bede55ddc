-- What becomes of an assignment when its person, or somebody who holds its net, leaves the organisation.

alter table stretch_assignment
  drop constraint stretch_assignment_status,
  add constraint stretch_assignment_status check
    (status in ('preparing', 'running', 'extended', 'confirmed', 'returned', 'called-off', 'left')),
  drop constraint stretch_assignment_ended,
  add constraint stretch_assignment_ended check
    ((status in ('confirmed', 'returned', 'called-off', 'left')) = (ended_on is not null));

alter table net_consent
  drop constraint net_consent_state,
  add constraint net_consent_state check (state in ('asked', 'agreed', 'declined', 'carried-over', 'left'));

-- Of two who have left, one can be followed before the other: a change of one part asks for the yes of that part alone.
create or replace function refuse_to_run_without_consent() returns trigger language plpgsql as $$
begin
  if new.status in ('running', 'extended') and exists (
    select from (values ('mentor', new.mentor_id, case when tg_op = 'UPDATE' then old.mentor_id end),
                        ('skip-level', new.skip_level_id, case when tg_op = 'UPDATE' then old.skip_level_id end)
                ) named (part, person_id, before_id)
     where named.person_id is not null
       and (tg_op = 'INSERT' or new.status <> old.status or named.person_id is distinct from named.before_id)
       and not exists (
       select from net_consent c
        where c.organisation_id = new.organisation_id and c.assignment_id = new.id and c.part = named.part
          and c.person_id = named.person_id and c.state in ('agreed', 'carried-over'))
  ) then
    raise exception 'An assignment runs with the consent of those who hold its net only.'
      using errcode = 'check_violation', constraint = 'stretch_assignment_consent';
  end if;
  return new;
end $$;
