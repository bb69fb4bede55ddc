import { type Sql, sql } from '@understudy/database/sql';
import { horizons } from '@understudy/domain/indicators/history';
import { candidaciesOf, ladderOn } from '../forecasts/candidacies.repository.js';
import type { RecordsRequest } from './records-request.repository.js';
import { inStage } from './stage-records.repository.js';

/**
 * Who is ready for the stages of leadership when a forecast begins, as `record`: as the domain's `benchSupply`, each for one stage,
 * the one they are ready for soonest, of several the lowest. It is chosen among what the viewer may read, so that nothing else shows in
 * it. Needs `spell` and `stay`.
 */
export const benchSupplyRecords = ({ window: { asOf }, stageId = null, ...request }: RecordsRequest): Sql => sql`
  ${candidaciesOf({ ...request, asOf })}, ${ladderOn(asOf)},
  chosen as (
    select distinct on (c.person_id) c.person_id, c.for_stage_id, c.horizon, c.from_on, c.to_on, g.name as stage, c.role
      from candidacy c
      join ladder mine on mine.id = c.stage_id
      join ladder g on g.id = c.for_stage_id and g.ordinal > mine.ordinal
     order by c.person_id, array_position(${[...horizons]}::text[], c.horizon), g.ordinal, c.for_stage_id::text, c.role nulls first
  ),
  record as (
    select person_id, horizon as counts, from_on, to_on, concat_ws(' · ', stage, role) as note, '' as record_key
      from chosen where for_stage_id in (select id from with_bench) ${inStage(stageId, sql`for_stage_id`)}
  )`;
