import { type Sql, sql } from '@understudy/database/sql';

/** Until when something must have been known: the end of a day in a time zone. */
export type KnownBy = { readonly day: string; readonly timeZone: string };

/** That moment; where no day is named, whatever is known by now. */
export const endOf = ({ day, timeZone }: { readonly day: string | undefined; readonly timeZone: string }): Sql =>
  day === undefined
    ? sql`'infinity'::timestamptz`
    : sql`((${day}::date + 1)::timestamp at time zone ${timeZone}::text)`;

/** What was recorded by a moment and not known otherwise by then, of versions with this alias. */
export const knownBy = (end: Sql, version: Sql): Sql =>
  sql`${version}.recorded_at < ${end} and (${version}.superseded_at is null or ${version}.superseded_at >= ${end})`;

/**
 * `standing (as_of, computed_at, formula_version, inputs_hash)`: how days, chosen by a condition, had been computed last by a
 * moment. Of days that are no month end the last computation alone is known: one that came later takes the day away.
 */
export const standing = (end: Sql, days: Sql): Sql => sql`
  standing as (
    select distinct on (as_of) as_of, computed_at, formula_version, inputs_hash
      from (select as_of, computed_at, formula_version, inputs_hash from snapshot_version where as_of ${days}
            union all
            select s.as_of, s.computed_at, s.formula_version, null from indicator_snapshot s
             where s.as_of ${days} and not exists (select 1 from snapshot_version v where v.as_of = s.as_of)) computed
     where computed_at < ${end} order by as_of, computed_at desc
  )`;

const columns: Sql = sql`as_of, group_kind, group_key, indicator`;
const measured: Sql = sql`numerator, denominator, value, lower, upper, status, details`;

/**
 * `known_figure`: figures of the days of a selection as they stood at a moment: as they were until they were known otherwise,
 * else as they are. `absent` is the status of what there was not; details are null where it was not kept what they were.
 */
export const figuresKnown = (end: Sql, days: Sql, mine: Sql): Sql => sql`
  known_figure as (
    select distinct on (${columns}) ${columns}, ${measured}
      from (select ${columns}, ${measured}, known_until from former_figure
             where as_of in (${days}) and known_until >= ${end} and ${mine}
            union all
            select ${columns}, ${measured}, 'infinity' from indicator_figure where as_of in (${days}) and ${mine}) stood
     order by ${columns}, known_until
  )`;

/** The days of `standing`. */
export const standingDays: Sql = sql`select as_of from standing`;

/** The newest day of `standing`. */
export const newestStanding: Sql = sql`select max(as_of) from standing`;
