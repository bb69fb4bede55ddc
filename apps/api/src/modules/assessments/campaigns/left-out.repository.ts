import { type Sql, sql } from '@understudy/database/sql';
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

/** Days that lie between two rounds of anonymous answers about one person. */
const quietDays = 60;

/**
 * Whom a campaign leaves out, before its launch and at it the same: common table expressions that end with
 * `judged (person_id, stage_key, because, asked_about)`. Before them stands `chosen (person_id, target_stage_key)`. Left out is whose
 * target stage the instrument has nothing to rate for; and, where peers or reports are asked, about whom they are being asked
 * elsewhere or were told of lately: answers hardly change within weeks, so the difference of two rounds would be the answer
 * of who is in one only. Most are asked about: of a reason that is missing the planner would expect hardly any, and look each
 * of thousands up by themselves, so it is said as a column of its own.
 */
export const judgedPeople = ({ campaignId, relations, stages }: LeavingOut, on: string): Sql => sql`
  ${targetStageKeysOf(on)},
  lately as materialized (
    select distinct b.person_id
      from assessment b
      join campaign other on other.id = b.campaign_id and other.relations && array['peer', 'report']
     where ${relations} && array['peer', 'report'] and ${campaignId ? sql`other.id <> ${campaignId}` : sql`true`}
       and (b.released_on is null or b.released_on > ${on}::date - ${quietDays}::int)
  ), staged as (
    select c.person_id, coalesce(c.target_stage_key, h.stage_key, (select stage_key from heading_without)) as stage_key
      from chosen c left join heading h on h.person_id = c.person_id
  ), judged as materialized (
    select r.*, r.because is null as asked_about
      from (select s.person_id, s.stage_key,
                   case when ${stages}::text[] is not null and s.stage_key <> all (${stages}::text[]) then 'stage-not-asked'
                        when l.person_id is not null then 'asked-lately' end as because
              from staged s left join lately l on l.person_id = s.person_id) r
  )`;
