import { type Sql, sql } from '@understudy/database/sql';
import { isEmployed, managerOf } from './subject-facts.repository.js';

/** Whether somebody of an id column can sign in. */
const signsIn = (personId: Sql): Sql => sql`exists (
  select 1 from membership k where k.person_id = ${personId} and k.ended_at is null)`;

/** Whether there is an admin today who is not the person of an id column. */
const anotherAdmin = (personId: Sql, on: string): Sql => sql`exists (
  select 1 from membership k
   where k.role = 'admin' and k.ended_at is null and k.person_id is distinct from ${personId}
     and (k.person_id is null or ${isEmployed(sql`k.person_id`, on)}
          or not exists (select 1 from employment e where e.person_id = k.person_id)))`;

/**
 * Who decides about the raters of the person of assessment a in campaign c: their manager; where nobody who can sign in leads
 * them, whoever runs the campaign, an admin at the latest; and where there is no other admin either, they themselves.
 */
export const whoDecides = (on: string): Sql => sql`
  case when ${signsIn(managerOf(sql`a.person_id`, on))} then 'manager'
       when exists (select 1 from reporting_closure w
                     where w.leader_id = c.leader_id and w.person_id = a.person_id and w.from_on <= ${on}::date
                       and w.to_on > ${on}::date and ${signsIn(sql`w.leader_id`)}) then 'runner'
       when ${anotherAdmin(sql`a.person_id`, on)} then 'runner'
       else 'oneself' end`;
