import { type Sql, sql } from '@understudy/database/sql';
import { countsHere } from '../enrolments/transfers.repository.js';

/**
 * How many milestones each person of a programme has reached in each of their cohorts, as a statement with the columns
 * `enrolment_id`, `person_id` and `reached`: the same that a milestone board counts as reached, for all cohorts at once.
 */
export const reachedMilestones = (programmeId: Sql): Sql => sql`
  select e.id as enrolment_id, e.person_id, count(*) as reached
    from enrolment e
    join cohort c on c.id = e.cohort_id
    cross join lateral (
      select l.module_id as milestone_id
        from session_attendance a
        join programme_session s on s.id = a.session_id
        join programme_session_module l on l.session_id = s.id
        join programme_module m on m.id = l.module_id
       where a.enrolment_id = e.id and a.mark = 'present' and s.state <> 'cancelled' and m.programme_id = c.programme_id
      union
      select lm.module_id
        from learning_enrolment le
        join learning_module lm on lm.record_id = le.record_id
        join learning_record r on r.id = le.record_id
        join programme_module m on m.id = lm.module_id
       where le.enrolment_id = e.id and r.removed_at is null and r.ended_on is not null
         and m.programme_id = c.programme_id
      union
      select m.id from programme_module m
       where m.programme_id = c.programme_id and m.kind = 'peer-group'
         and exists (select 1 from peer_group_member w join peer_group g on g.id = w.group_id
                      where w.person_id = e.person_id and w.left_on is null and g.cohort_id = c.id
                        and g.state <> 'forming')
      union
      select coalesce(x.module_id, x.id)
        from cohort_milestone x
        cross join lateral (select k.state from milestone_mark k
                             where k.milestone_id = x.id and k.enrolment_id = e.id order by k.number desc limit 1) last
       where x.cohort_id = c.id and x.removed_at is null and last.state = 'reached') milestone
   where c.programme_id = ${programmeId} and c.state in ('open', 'ended') and e.enrolled_on is not null
     and ${countsHere()}
   group by e.id, e.person_id`;
