import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';

/** Whether one person of the two stands above the other today. */
const inLineWith = (actor: Actor, other: Sql): Sql => sql`exists (
  select 1 from reporting_closure line
   where ((line.leader_id = ${other} and line.person_id = ${actor.personId}::uuid)
       or (line.leader_id = ${actor.personId}::uuid and line.person_id = ${other}))
     and line.from_on <= ${actor.today}::date and line.to_on > ${actor.today}::date)`;

/**
 * Whether opportunity o is offered to the actor today: it is open, and for everybody, for the line of its sponsor, or for
 * those who may nominate.
 */
export const isOffered = (actor: Actor): Sql => sql`(o.status = 'open' and (
  o.visibility = 'organisation'
  or (o.visibility = 'line'
      and (o.sponsor_id = ${actor.personId}::uuid or ${inLineWith(actor, sql`o.sponsor_id`)}))
  or (o.visibility = 'nomination' and ${actor.standings.includes('leader')}::bool)))`;

/** Whether the actor has to do with opportunity o: looks after it, or is or was a candidate. */
export const isInvolved = (actor: Actor): Sql => sql`(
  o.sponsor_id = ${actor.personId}::uuid or o.published_by = ${actor.personId}::uuid
  or exists (select 1 from opportunity_candidacy own
              where own.opportunity_id = o.id and own.person_id = ${actor.personId}::uuid))`;
