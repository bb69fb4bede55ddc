import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { earlierSight, sightSource } from '../plans/plan-sight.repository.js';

/**
 * Whether the viewer may know of check-in k of person k.person_id, with `sightSource` beside it. The person always; the
 * other side while they lead the person, or as the mentor whom the person named; others above the person unless it is a
 * talk with a mentor, or one over their own head, which stays so after whoever was above them has left; of what was
 * before them, only what was handed over.
 */
export const checkInVisible = ({ personId, today }: Pick<Actor, 'personId' | 'today'>): Sql => {
  const me = sql`${personId}::uuid`;
  const overMyHead = sql`k.kind = 'skip-level' and exists (
    select 1 from reporting_closure o
     where o.leader_id = k.counterpart_id and o.person_id = ${me} and o.from_on <= ${today}::date
       and o.to_on > least(k.held_on, k.created_on))`;
  return sql`coalesce(
    k.person_id = ${me}
    or k.counterpart_id = ${me} and (lead.since is not null or k.kind = 'mentor' and k.created_by = k.person_id)
    or lead.since is not null and k.kind <> 'mentor' and not (${overMyHead})
       and (k.created_on >= lead.since or ${earlierSight} = 2 and k.kind <> 'skip-level'), false)`;
};

/** The same of a check-in whose id is in a column, as one condition beside anything else that is read. */
export const knowsOfCheckIn = (viewer: Pick<Actor, 'personId' | 'today'>, checkInId: Sql): Sql => sql`exists (
  select 1 from check_in k ${sightSource(viewer, sql`k.person_id`)} where k.id = ${checkInId} and ${checkInVisible(viewer)})`;

/**
 * The day on which the next talk of this pair was due, where it has passed without one; null when all is well. Only the
 * latest talk of a pair is looked at: the next one answers it.
 */
export const overdueSince = (today: string): Sql => sql`(
  case when k.status <> 'cancelled'
        and not exists (select 1 from check_in later
                         where later.counterpart_id = k.counterpart_id and later.person_id = k.person_id
                           and later.status <> 'cancelled'
                           and (later.held_on, later.id) > (k.held_on, k.id))
       then case when k.status = 'planned' and k.held_on < ${today}::date then k.held_on
                 when k.status = 'held' and k.next_on < ${today}::date then k.next_on end end)`;
