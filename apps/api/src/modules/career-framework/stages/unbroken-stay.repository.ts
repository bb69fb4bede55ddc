import { type Sql, sql } from '@understudy/database/sql';
import { dipOf } from './expected-dip.repository.js';

/** Where somebody stands on a day: who, since when the assignment to their stage says so, and since when the employment. */
export type StandingOn = Readonly<Record<'personId' | 'assignedFrom' | 'joinedOn', Sql>>;

/**
 * Where the unbroken stay began that somebody is in: assignments to one stage that touch are one stay, employments that touch
 * are one, and no stay is longer than its employment. A sub-select of one row: the assignment that it began with, and since
 * when, as the indicators reckon it.
 */
export const stayBegun = ({ personId, assignedFrom, joinedOn }: StandingOn): Sql => sql`
  select begun.person_id, begun.stage_id, begun.from_on, begun.reason, begun.start_known,
         greatest(begun.from_on, case when begun.from_on < ${joinedOn} then (
           select max(spell.joined_on) from employment spell
            where spell.person_id = ${personId} and spell.joined_on <= ${joinedOn}
              and not exists (select 1 from employment former
                               where former.person_id = spell.person_id and former.left_on = spell.joined_on)) end) as since
    from stage_assignment begun
   where begun.person_id = ${personId} and begun.from_on <= ${assignedFrom}
     and not exists (select 1 from stage_assignment former
                      where former.person_id = begun.person_id and former.stage_id = begun.stage_id
                        and former.to_on = begun.from_on)
   order by begun.from_on desc limit 1`;

/**
 * Where that stay began of whoever works here on a day, from the assignment that they are in: a lateral of at most one row. Cards
 * say so, too, so that no two pages tell different days of the same person.
 */
export const stayOn = (personId: Sql, assignedFrom: Sql, day: Sql): Sql => sql`
  select begun.since, begun.start_known
    from employment here
    cross join lateral (${stayBegun({ personId, assignedFrom, joinedOn: sql`here.joined_on` })}) begun
   where here.person_id = ${personId} and here.joined_on <= ${day} and (here.left_on is null or here.left_on > ${day})`;

/**
 * Whether somebody is past the median time in their stage, and past the dip that was to be expected of entering it. Who was
 * there already when the record began, or nobody knows since when, has been there for at least as long as is recorded.
 */
export const longInStage = (standing: StandingOn, day: Sql, median: Sql): Sql => sql`
  case when ${median} is null then false else coalesce((
    select case when ${day} - stay.since > ${median}
                then coalesce((select dip.ends_on from (${dipOf(sql`stay`)}) dip) <= ${day}, true) else false end
      from (${stayBegun(standing)}) stay), false) end`;
