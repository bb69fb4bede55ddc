import { type Sql, sql } from '@understudy/database/sql';

/** The columns or values that two people are known by in a statement. */
export type TwoPeople = { readonly one: Sql; readonly other: Sql };

const between = ({ one, other }: TwoPeople, today: string): Sql => sql`
  ((c.leader_id = ${one} and c.person_id = ${other}) or (c.leader_id = ${other} and c.person_id = ${one}))
   and c.from_on <= ${today}::date`;

/**
 * Whether one of the two stands above the other, however far, or stood there on any day on record; a condition. Nobody is
 * brought together with somebody who decides about them, or ever did.
 */
export const inOneLine = (two: TwoPeople, today: string): Sql => sql`exists (
  select 1 from reporting_closure c where ${between(two, today)})`;

/** Whether one of the two stands above the other today; a condition. What began goes on unless this is so. */
export const inOneLineToday = (two: TwoPeople, today: string): Sql => sql`exists (
  select 1 from reporting_closure c where ${between(two, today)} and c.to_on > ${today}::date)`;

/** Whether the two have a mentorship that is proposed, runs or is paused; a condition. */
export const areTogether = ({ one, other }: TwoPeople): Sql => sql`exists (
  select 1 from mentorship s where s.mentor_id = ${one} and s.mentee_id = ${other}
     and s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee', 'active', 'paused'))`;

/** Whether somebody has an offer that both have not answered yet; a condition. */
export const hasOffer = (menteeId: Sql): Sql => sql`exists (
  select 1 from mentorship s where s.mentee_id = ${menteeId}
     and s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee'))`;

/** Whether the mentor of profile m takes somebody now, places aside: not left, and no pause that goes on; a condition. */
export const takesMentees = (today: string): Sql => sql`(
  m.status = 'active' or (m.status = 'paused' and m.paused_until <= ${today}::date))`;

/**
 * Offers s that came to nothing while they waited for mentor m, in spite of a reminder and a word to the team, and that
 * nobody has talked about since; a condition. Whether it was a no at last or no answer at all is not told apart.
 */
export const letPass = sql`(
  s.mentor_id = m.person_id and s.escalated_on is not null and s.mentor_accepted_on is null
  and s.status in ('declined', 'lapsed') and (m.reached_on is null or s.escalated_on > m.reached_on)
  and not exists (select 1 from mentorship later
                   where later.mentor_id = s.mentor_id and later.mentor_accepted_on >= s.escalated_on))`;

/** Whether the person of profile m is there today: employed, or from outside; a condition. */
export const isThere = (today: string): Sql => sql`(m.external or exists (
  select 1 from employment e where e.person_id = m.person_id and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date)))`;
