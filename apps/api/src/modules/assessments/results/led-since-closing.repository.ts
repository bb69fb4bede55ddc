import { type Sql, sql } from '@understudy/database/sql';
import { aboveSince } from '../../people/scope/people-scope.repository.js';

/**
 * How a leader led the person of assessment `a` when its campaign `c` closed, and does today, as `then` and `now`; null where
 * they did not, or not without a break since: a change of who stands between them is none.
 */
export const ledSinceClosing = (leader: Sql, today: string): Sql => {
  const day = sql`${today}::date`;
  const closing = sql`least(c.closes_on, ${day})`;
  const as = (depth: Sql): Sql => sql`case when ${depth} = 1 then 'directly' else 'further' end`;
  return sql`(
    select json_build_object('then', ${as(sql`led_then.depth`)}, 'now', ${as(sql`led_now.depth`)})
      from reporting_closure led_now
      join reporting_closure led_then on led_then.leader_id = led_now.leader_id and led_then.person_id = led_now.person_id
       and led_then.from_on <= ${closing} and led_then.to_on > ${closing}
     where led_now.leader_id = ${leader} and led_now.person_id = a.person_id
       and led_now.from_on <= ${day} and led_now.to_on > ${day}
       and ${aboveSince(leader, sql`a.person_id`, day)} <= ${closing})`;
};
