import type { recordedAnswers } from '@understudy/contracts/indicators-records';
import { type Sql, sql } from '@understudy/database/sql';
import { answered } from '../publications/answers.repository.js';
import type { RecordsRequest } from './records-request.repository.js';
import { inStage } from './stage-records.repository.js';

/** What each of the group answers, as it is counted for telling, as `record`. Needs `stay`, `change` and `member`. */
export const answerRecords = (
  indicator: (typeof recordedAnswers)[number],
  { window: { asOf }, stageId = null, without = null }: RecordsRequest,
): Sql => sql`
  ${answered(indicator, asOf)},
  record as (
    select a.person_id, a.answer as counts, s.from_on, null::date as to_on, g.name as note, '' as record_key
      from answered a
      join member m on m.person_id = a.person_id and m.from_on <= a.day and m.to_on > a.day
      join stay s on s.person_id = a.person_id and s.from_on <= a.day and s.to_on > a.day
      join stage g on g.id = a.stage_id ${inStage(stageId, sql`g.id`)}
     where a.person_id is distinct from ${without}::uuid
  )`;
