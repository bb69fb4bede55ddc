import { type Sql, sql } from '@understudy/database/sql';

/** Where enrolment e goes on, through as many cohorts as it was transferred to. */
const onward = sql`
  with recursive onward as (
    select n.cohort_id, n.state, n.enrolled_on, n.moved_to from enrolment n where n.id = e.moved_to
    union
    select n.cohort_id, n.state, n.enrolled_on, n.moved_to from onward o join enrolment n on n.id = o.moved_to)`;

/**
 * Whether enrolment e counts in its own cohort: whoever goes on in another is counted there from the day of having a place,
 * and until then, or where none came of it, still here.
 */
export const countsHere = (): Sql => sql`(
  e.state <> 'transferred' or not exists (
    ${onward}
    select 1 from onward o join cohort k on k.id = o.cohort_id
     where o.enrolled_on is not null and k.state in ('open', 'ended')))`;

/** The state that enrolment e has come to: that of the last cohort it was transferred to. */
export const stateNow = (): Sql => sql`(
  case when e.state = 'transferred'
       then coalesce((${onward} select o.state from onward o where o.moved_to is null limit 1), e.state)
       else e.state end)`;

/**
 * What has become of somebody who had a place, by enrolment e: completed, withdrew, is under way, or has stepped back and may go
 * on later. Whoever was transferred is under way until it is decided otherwise where they go on.
 */
export const partNow = (): Sql => sql`(
  case when e.state in ('enrolled', 'extended') then 'under-way'
       when e.state in ('completed', 'withdrawn') then e.state
       when e.state = 'transferred' then case
         when ${stateNow()} in ('completed', 'withdrawn') then ${stateNow()}
         when ${stateNow()} in ('deferred', 'declined', 'applied') then 'deferred'
         else 'under-way' end
       else 'deferred' end)`;
