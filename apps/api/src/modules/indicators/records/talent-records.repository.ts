import { type Sql, sql } from '@understudy/database/sql';
import type { TalentOutcome } from '@understudy/domain/indicators/talent';
import type { Window } from '@understudy/domain/indicators/window';
import { placeOfStep, stepsUp } from '../computation/talent.repository.js';

/** The steps up behind a figure, as `record`: on which day, from which stage to which. Needs `spell` and `member`. */
export const talentRecords = (outcome: TalentOutcome, window: Window, historyBegins: string | null): Sql => sql`
  ${stepsUp(window, historyBegins)},
  placed as (
    select s.person_id, ${placeOfStep(window.asOf)}
      from step s join member m on m.person_id = s.person_id
     group by s.person_id
  ),
  record as (
    select s.person_id, s.how as counts, s.day as from_on, null::date as to_on,
           b.name || ' → ' || a.name as note, s.day::text as record_key
      from step s
      join placed p on p.person_id = s.person_id and p.grew
      join spell e on e.person_id = s.person_id and e.from_on <= ${window.asOf}::date and e.to_on > ${window.asOf}::date
      left join stage b on b.id = s.stage_before
      left join stage a on a.id = s.stage_after
     where p.stayed = ${outcome === 'grown'}::bool
  )`;
