import { type Sql, sql } from '@understudy/database/sql';
import { daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import { targetStageKeysOf } from '../requests/subject-facts.repository.js';

/** Which target stages the instrument asks about; null asks about all. */
export type AskedStages = readonly string[] | null;

/** Why somebody who was chosen is not asked about. */
export type LeftOutReason = 'stage-not-asked' | 'asked-lately';

/** What decides whom a campaign leaves out: its own id where it is kept, whom it asks, and what its instrument asks about. */
export type LeavingOut = {
  readonly campaignId: Sql | null;
  readonly relations: Sql;
  readonly stages: AskedStages;
};

/** Whether assessment b lies too close to a day for its answers to be other answers by then, as the rules of anonymity say. */
export const isTooClose = (on: string): Sql =>
  sql`(b.released_on is null or b.released_on > ${on}::date - ${daysBetweenRounds}::int)`;

/**
 * Whom a campaign leaves out, before its launch and at it the same: common table expressions that end with
 * `left_out (person_id, because)` and `about (person_id, target_stage_key)`, which are all others. Before them stands
 * `chosen (person_id, target_stage_key)`. Left out is whose target stage the instrument has nothing to rate for; and, where
 * peers or reports are asked, about whom they are being asked elsewhere or were told of lately, with whatever instrument: whom
 * `mayAskAgain` of the rules of anonymity forbids to ask about. Most instruments ask about nearly every
 * stage, so those that are not asked about are looked for, rather than the stage of each of thousands.
 */
export const leftOutPeople = ({ campaignId, relations, stages }: LeavingOut, on: string): Sql => sql`
  ${targetStageKeysOf(on)},
  unstaged as materialized (
    select c.person_id from chosen c where c.target_stage_key <> all (${stages}::text[])
    union all
    select c.person_id from chosen c join heading h on h.person_id = c.person_id
     where c.target_stage_key is null and h.stage_key <> all (${stages}::text[])
    union all
    select c.person_id from chosen c
     where c.target_stage_key is null and (select stage_key from heading_without) <> all (${stages}::text[])
       and not exists (select 1 from heading h where h.person_id = c.person_id)
  ), lately as materialized (
    select distinct b.person_id
      from assessment b
      join campaign other on other.id = b.campaign_id and other.relations && array['peer', 'report']
     where ${relations} && array['peer', 'report'] and ${campaignId ? sql`other.id <> ${campaignId}` : sql`true`}
       and ${isTooClose(on)}
  ), left_out (person_id, because) as materialized (
    select person_id, 'stage-not-asked' from unstaged
    union all
    select c.person_id, 'asked-lately' from chosen c join lately l on l.person_id = c.person_id
     where c.person_id not in (select person_id from unstaged)
  ), about as materialized (
    select person_id, target_stage_key from chosen where person_id not in (select person_id from left_out)
  )`;
