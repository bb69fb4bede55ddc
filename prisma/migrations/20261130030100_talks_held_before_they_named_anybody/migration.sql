-- Talks that were held before it was written down with whom: where only one person ever said yes to that part of the net, it
-- was them. Where it was more than one, nobody can say, and the person alone reads the note.
alter table safety_check_in no force row level security;
alter table stretch_assignment no force row level security;
alter table net_consent no force row level security;
update safety_check_in k
   set held_with = a.skip_level_id
  from stretch_assignment a
 where a.organisation_id = k.organisation_id and a.id = k.assignment_id
   and k.held_with is null and (k.held_on is not null or k.note <> '') and a.skip_level_id is not null
   and not exists (select 1 from net_consent n
                    where n.organisation_id = a.organisation_id and n.assignment_id = a.id and n.part = 'skip-level'
                      and n.person_id <> a.skip_level_id and n.state in ('agreed', 'carried-over'));
alter table safety_check_in force row level security;
alter table stretch_assignment force row level security;
alter table net_consent force row level security;
