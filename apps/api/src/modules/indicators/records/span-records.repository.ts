import { type Sql, sql } from '@understudy/database/sql';
import { managersOn } from '../computation/spans.repository.js';
import type { RecordsRequest } from './records-request.repository.js';
import { inStage } from './stage-records.repository.js';

/** The managers behind a span with how many people report to each directly, as `record`. Needs `member`. */
export const managers = ({ window: { asOf }, stageId = null }: RecordsRequest): Sql => sql`
  ${managersOn(asOf)},
  record as (
    select l.person_id, 'leads' as counts, null::date as from_on, null::date as to_on, g.name as note,
           '' as record_key, l.reports
      from manager l
      join member m on m.person_id = l.person_id and m.from_on <= ${asOf}::date and m.to_on > ${asOf}::date
      left join stage g on g.id = l.stage_id
     where true ${inStage(stageId, sql`l.stage_id`)}
  )`;
