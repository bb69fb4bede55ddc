import { type Sql, sql } from '@understudy/database/sql';
import { employmentSeenFrom } from './people-scope.repository.js';

/** A place as two columns of ids: who holds it or held it last, and who answers for it. */
export type Place = { readonly holder: Sql; readonly owner: Sql };

const isHere = (personId: Sql, day: string): Sql => sql`exists (
  select 1 from employment here where here.person_id = ${personId} and here.joined_on <= ${day}::date
     and (here.left_on is null or here.left_on > ${day}::date))`;

/** Everybody above a person on a day; above somebody who has left, those of their last day who are still here. */
const lineAbove = (personId: Sql, day: string): Sql => sql`
  select upward.leader_id, upward.depth
    from (${employmentSeenFrom(personId, day)}) seen
    join reporting_closure upward on upward.person_id = ${personId} and upward.from_on <= seen.seen_on
                                 and upward.to_on > seen.seen_on
   where seen.employed or ${isHere(sql`upward.leader_id`, day)}`;

/**
 * Those to whom a place answers on a day, as a selection of `leader_id`, with how far above it they stand as `depth`: everybody
 * above whoever holds it. Of a holder who has left, those above them on their last day who are still here; where nobody holds
 * it and nobody of that line is here, whoever answers for it and everybody above them. The same as the domain's `leadersOfRole`.
 */
export const leadersOfPlace = ({ holder, owner }: Place, day: string): Sql => sql`
  ${lineAbove(holder, day)}
  union all
  select answering.leader_id, answering.depth
    from (select ${owner} as leader_id, 0 as depth where ${isHere(owner, day)} union all ${lineAbove(owner, day)}) answering
   where not ${isHere(holder, day)} and not exists (${lineAbove(holder, day)})`;

/** Of those to whom a place answers on a day, whoever stands nearest to it, as a selection of `leader_id`. */
export const nearestOfPlace = (place: Place, day: string): Sql => sql`
  select led.leader_id from (${leadersOfPlace(place, day)}) led order by led.depth fetch first 1 rows with ties`;

/** Whether a place answers to a leader on a day. */
export const leadsPlace = (leaderPersonId: string | null, place: Place, day: string): Sql => sql`exists (
  select 1 from (${leadersOfPlace(place, day)}) led where led.leader_id = ${leaderPersonId}::uuid)`;
