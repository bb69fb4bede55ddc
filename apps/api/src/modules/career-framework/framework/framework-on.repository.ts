import { type Sql, sql } from '@understudy/database/sql';

/**
 * The version of the framework that held at the end of a day, by the organisation's clock, as JSON: what was before the first
 * version goes by the first. Null without a framework. The day may speak of a row around it, not of `known` or `held`.
 */
export const frameworkOn = (day: Sql, timeZone: string): Sql => sql`(
  select json_build_object('id', held.id, 'number', held.number, 'current', held.status = 'published')
    from (select known.id, known.number, known.status,
                 (known.published_at at time zone ${timeZone}::text)::date <= ${day} as then_known
            from framework_version known where known.status <> 'draft') held
   order by held.then_known desc, case when held.then_known then -held.number else held.number end limit 1)`;
