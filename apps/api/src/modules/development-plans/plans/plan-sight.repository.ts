import { type Sql, sql } from '@understudy/database/sql';
import type { Actor } from '../../../common/auth/actor.js';
import { aboveSince, employmentSeenFrom } from '../../people/scope/people-scope.repository.js';

/** Who reads: somebody, or whoever is in a column. */
type Viewer = Pick<Actor, 'today'> & { readonly personId: Actor['personId'] | Sql };

/**
 * Since when the viewer has been above the person without a break, as `since`; no row when they are not. Leavers are seen
 * by those who were above them on their last day.
 */
export const leadership = ({ personId, today }: Viewer, person: Sql): Sql => sql`
  select ${aboveSince(personId, person, sql`seen.seen_on`)} as since, seen.employed
    from (${employmentSeenFrom(person, today)}) seen
   where exists (select 1 from reporting_closure x
                  where x.leader_id = ${personId}::uuid and x.person_id = ${person}
                    and x.from_on <= seen.seen_on and x.to_on > seen.seen_on)`;

/** The manager of the person on a day. */
export const managerOn = (person: Sql, day: Sql): Sql => sql`
  select c.leader_id as id from reporting_closure c
   where c.person_id = ${person} and c.depth = 1 and c.from_on <= ${day} and c.to_on > ${day} limit 1`;

/** The manager of the person today. */
export const managerOf = (person: Sql, today: string): Sql => managerOn(person, sql`${today}::date`);

/** Whom the organisation has named to sign beside somebody whom nobody leads on the day; none where somebody does. */
export const namedSignerOf = (person: Sql, day: Sql): Sql => sql`(
  select s.signer_id from development_settings s
   where s.signer_id <> ${person}
     and not exists (select 1 from reporting_closure c
                      where c.person_id = ${person} and c.depth = 1 and c.from_on <= ${day} and c.to_on > ${day})
     and exists (select 1 from employment e
                  where e.person_id = s.signer_id and e.joined_on <= ${day} and (e.left_on is null or e.left_on > ${day})))`;

const rank = (sight: Sql): Sql => sql`(case ${sight} when 'everything' then 2 when 'current-plan' then 1 else 0 end)`;

/**
 * How much of what was before the viewer sees: 0 nothing, 1 the current plan, 2 everything. Expects `lead` (leadership),
 * `settings` (development_settings) and `chosen` (hand_over_choice of this viewer) beside the record.
 */
export const earlierSight: Sql = sql`greatest(
  ${rank(sql`settings.hand_over`)}, case when chosen.since_on = lead.since then ${rank(sql`chosen.choice`)} else 0 end)`;

/** Whether somebody works here on a day. */
export const worksHere = (person: Sql, today: string): Sql => sql`exists (
  select 1 from employment se where se.person_id = ${person} and se.joined_on <= ${today}::date
     and (se.left_on is null or se.left_on > ${today}::date))`;

/** What `earlierSight` and `readableFromAbove` read beside a record of the person whose id is in the column. */
export const sightFromAbove = (viewer: Viewer, person: Sql): Sql => sql`
  left join lateral (${leadership(viewer, person)}) lead on true
  left join development_settings settings on true
  left join hand_over_choice chosen on chosen.person_id = ${person} and chosen.leader_id = ${viewer.personId}::uuid`;

/** The same, and what `planReadable` reads. */
export const sightSource = (viewer: Viewer, person: Sql): Sql => sql`
  ${sightFromAbove(viewer, person)}
  left join lateral (${managerOf(person, viewer.today)}) manager on true
  left join person signer on signer.id = settings.signer_id and manager.id is null and signer.id <> ${person}
   and ${worksHere(sql`signer.id`, viewer.today)} and ${worksHere(person, viewer.today)}`;

const signedBy = (personId: Viewer['personId']): Sql => sql`exists (
  select 1 from plan_signature ps where ps.plan_id = d.id and ps.signer_id = ${personId}::uuid)`;

/** Whether somebody above the person may read the plan d: one of their time, or as much as was handed over. */
export const readableFromAbove: Sql = sql`lead.since is not null and (
  d.created_on >= lead.since or ${earlierSight} = 2
  or ${earlierSight} = 1 and (d.closed_on is null or d.closed_on >= lead.since))`;

/**
 * Whether the viewer may read the plan d: their own, what can be read from above, or to sign it: whoever signs where
 * nobody leads does not come by what was closed without them.
 */
export const planReadable = ({ personId }: Viewer): Sql => sql`coalesce(
  d.person_id = ${personId}::uuid or signer.id = ${personId}::uuid and (d.closed_on is null or ${signedBy(personId)})
  or ${readableFromAbove}, false)`;

/** The same of a plan whose id is in a column, as one condition beside anything else that is read. */
export const readsPlan = (viewer: Viewer, planId: Sql): Sql => sql`exists (
  select 1 from development_plan d ${sightSource(viewer, sql`d.person_id`)} where d.id = ${planId} and ${planReadable(viewer)})`;
