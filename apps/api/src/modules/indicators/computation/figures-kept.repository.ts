import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { linchpinIndicators } from './bench-figures.js';

/** The day that figures are of, and whether those that change are put aside as what was believed before. */
export type KeptDay = { readonly asOf: string; readonly remembers: boolean };

const measured: Sql = sql`numerator, denominator, value, lower, upper, status`;
const measuredIn = (row: Sql): Sql =>
  sql`${row}.numerator, ${row}.denominator, ${row}.value, ${row}.lower, ${row}.upper, ${row}.status`;
const held: Sql = sql`held`;
const fresh: Sql = sql`fresh`;

/** Figures that are read part by part: how they were is remembered with their details, of others only what they said. */
const readByParts = [
  'stage-flow',
  'time-in-stage',
  'survival',
  'promotion-incidence',
  'span-of-control',
  ...linchpinIndicators,
];

const partsOf = (row: Sql): Sql => sql`case when ${row}indicator = any(${readByParts}::text[]) then ${row}details end`;

/**
 * Brings the figures of a day to what was computed: the end of a statement that has called it `fresh (indicator,
 * group_kind, group_key, numerator, denominator, value, lower, upper, status, details)`. What is the same stays as it
 * lies, because most of a day computed anew is; what is not computed any more goes. `own` says which of the stored ones
 * this statement answers for.
 */
export const keepFigures = (tx: TenantTransaction, { asOf, remembers }: KeptDay, own: Sql): Sql => sql`
  held as materialized (
    select indicator, group_kind, group_key, ${measured} ${remembers ? sql`, ${partsOf(empty)} as details` : empty}
      from indicator_figure where as_of = ${asOf}::date and ${own}
  ),
  ${remembers ? putAside(tx, asOf) : empty}
  gone as (
    delete from indicator_figure f
     where f.as_of = ${asOf}::date and (f.group_kind, f.group_key, f.indicator) in (
       select group_kind, group_key, indicator from held except select group_kind, group_key, indicator from fresh)
  )
  insert into indicator_figure as known (organisation_id, as_of, indicator, group_kind, group_key, ${measured}, details)
  select ${tx.organisationId}::uuid, ${asOf}::date, indicator, group_kind, group_key, ${measured}, details from fresh
  on conflict (organisation_id, as_of, group_kind, group_key, indicator) do update
    set (${measured}, details) = (${measuredIn(sql`excluded`)}, excluded.details)
    where (${measuredIn(sql`known`)}, known.details) is distinct from (${measuredIn(sql`excluded`)}, excluded.details)`;

const putAside = (tx: TenantTransaction, asOf: string): Sql => sql`
  former as (
    insert into former_figure (organisation_id, as_of, indicator, group_kind, group_key, known_until, ${measured}, details)
    select ${tx.organisationId}::uuid, ${asOf}::date, coalesce(held.indicator, fresh.indicator),
           coalesce(held.group_kind, fresh.group_kind), coalesce(held.group_key, fresh.group_key), now(),
           held.numerator, held.denominator, held.value, held.lower, held.upper, coalesce(held.status, 'absent'),
           held.details
      from held
      full join fresh on fresh.indicator = held.indicator and fresh.group_kind = held.group_kind
                     and fresh.group_key = held.group_key
     where (${measuredIn(held)}, held.details) is distinct from (${measuredIn(fresh)}, ${partsOf(sql`fresh.`)})
  ),`;
