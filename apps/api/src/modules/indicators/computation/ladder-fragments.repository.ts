import { type Sql, sql } from '@understudy/database/sql';
import { leadingStageKeys } from '@understudy/domain/career-framework/leadership-stage';

const known = sql`known.key = any(${leadingStageKeys}::text[])`;

/** The stages of leadership of every version of the framework, as a selection of ids: as the domain's `isLeadershipStage`. */
export const leadershipStages: Sql = sql`
  select s.id from stage s
   where exists (select 1 from stage lower where lower.version_id = s.version_id and lower.ordinal < s.ordinal)
     and (exists (select 1 from stage known where known.version_id = s.version_id and known.track = s.track and ${known})
          or not exists (select 1 from stage known where known.version_id = s.version_id and ${known}))`;

/** Whether stage `target` is a next one above an ordinal: as the domain's `isNextAbove`. */
export const isNextAbove = (target: Sql, ordinal: Sql): Sql => sql`
  (${target}.ordinal > ${ordinal} and not exists (
     select 1 from stage between_them
      where between_them.version_id = ${target}.version_id and between_them.track = ${target}.track
        and between_them.ordinal > ${ordinal} and between_them.ordinal < ${target}.ordinal))`;
