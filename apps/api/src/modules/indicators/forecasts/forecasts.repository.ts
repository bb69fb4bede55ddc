import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import type { ForecastQuestion, forecastSorts } from '@understudy/contracts/indicators-forecast';
import type { Job } from '@understudy/contracts/jobs';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import {
  type Forecast,
  forecastFormulaVersion,
  monthsAhead,
  usualPaths,
  usualSeed,
} from '@understudy/domain/forecast/forecast';
import { comparedMonths } from '@understudy/domain/forecast/month-marks';
import type { OpenedSeats } from '@understudy/domain/forecast/opened-seats';
import type { BenchStatus, KeptOpenings } from '@understudy/domain/forecast/projection';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, instantKey, type SortColumns } from '../../../common/http/arranged.repository.js';

/** What is asked for beside people who leave, as it is kept. */
export type KeptQuestion = Omit<ForecastQuestion, 'leavings'>;

/** A forecast as lists show it. */
export type ForecastRow = {
  id: string;
  name: string;
  groupKind: GroupKind;
  groupId: string | null;
  groupName: string;
  /** The leader of the group is below the viewer today, or is the viewer. */
  isInLine: boolean;
  asOf: string;
  status: Job['status'];
  jobId: string | null;
  monthEnd: boolean;
  question: KeptQuestion;
  leavings: number;
  requestedBy: string | null;
  createdAt: string;
  sortKey: string;
  finishedAt: string | null;
};

export type WholeForecastRow = ForecastRow & {
  seed: number;
  paths: number;
  months: number;
  formulaVersion: number;
  result: Forecast | null;
};

/** What one forecast said of the year after its day. */
export type CourseRow = {
  asOf: string;
  forecastId: string;
  monthEnd: boolean;
  keptAt: string;
  formulaVersion: number;
  happened: OpenedSeats[] | null;
  stages: {
    stageId: string;
    expected: KeptOpenings;
    bench: BenchStatus;
    readyNow: number | null;
    pipelineRatio: number | null;
  }[];
};

type ForecastSort = (typeof forecastSorts)[number];

/** Who looks, and whether at everything. */
export type ForecastViewer = {
  readonly userId: string | null;
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly today: string;
};

export type ForecastFilter = { readonly groupKind?: GroupKind | undefined; readonly groupId?: string | undefined };

export type NewForecast = {
  readonly name: string;
  readonly group: { readonly kind: GroupKind; readonly id: string | null };
  readonly asOf: string;
  readonly question: ForecastQuestion;
};

/** Of forecasts (`f`), those that let things go on as before. */
export const asksNothing: Sql = sql`
  not exists (select 1 from jsonb_each(f.scenario) part where jsonb_array_length(part.value) > 0)
  and not exists (select 1 from forecast_leaving x where x.forecast_id = f.id)`;

const columns = ({ personId, today }: ForecastViewer): Sql => sql`
  f.id::text as id, f.name, f.group_kind as "groupKind", coalesce(f.unit_id, f.leader_id)::text as "groupId",
  coalesce(u.name, l.preferred_name, l.name, o.name) as "groupName",
  coalesce(f.leader_id = ${personId}::uuid or exists (
    select 1 from reporting_closure c where c.leader_id = ${personId}::uuid and c.person_id = f.leader_id
       and c.from_on <= ${today}::date and c.to_on > ${today}::date), false) as "isInLine",
  f.as_of::text as "asOf", f.job_id::text as "jobId", f.month_end as "monthEnd", f.scenario as question,
  case when f.result is not null then 'completed'
       when j.status in ('waiting', 'running', 'failed') then j.status else 'cancelled' end as status,
  (select count(*)::int from forecast_leaving x where x.forecast_id = f.id) as leavings,
  f.requested_by::text as "requestedBy", f.created_at as "createdAt",
  f.finished_at as "finishedAt"`;

/** Of forecasts as lists show them (`seen`), those that the viewer may read. */
const readBy = ({ isAdmin, userId }: ForecastViewer): Sql =>
  sql`(${isAdmin}::bool or seen."isInLine" and seen."requestedBy" = ${userId}::text)`;

/** What forecasts can be arranged by. */
export const forecastColumns: SortColumns<ForecastSort> = {
  date: { key: sql`seen."asOf" || ' ' || ${instantKey(sql`seen."createdAt"`)}`, kind: 'text' },
  asked: { key: sql`seen."createdAt"`, kind: 'instant' },
  name: { key: sql`folded(seen.name)`, kind: 'text' },
  group: { key: sql`folded(seen."groupName")`, kind: 'text' },
};

const tables: Sql = sql`
  forecast f
  cross join organisation o
  left join unit u on u.id = f.unit_id
  left join person l on l.id = f.leader_id
  left join background_job j on j.id = f.job_id`;

@Injectable()
export class ForecastsRepository {
  /** One page; whose group the viewer may not see today is left out. */
  page(
    access: TenantAccess,
    viewer: ForecastViewer,
    { groupKind, groupId }: ForecastFilter,
    listing: Listing<ForecastSort>,
  ): Promise<ForecastRow[]> {
    const arranged = arrangementOf(forecastColumns, sql`seen.id::uuid`, listing);
    return access.sql<ForecastRow>`
      select seen.*, ${arranged.key}::text as "sortKey" from (select ${columns(viewer)} from ${tables}) seen
       where ${readBy(viewer)}
             ${groupKind === undefined ? empty : sql`and seen."groupKind" = ${groupKind}::text`}
             ${groupId === undefined ? empty : sql`and seen."groupId" = ${groupId}::text`}
             and ${arranged.beyond}
       order by ${arranged.order} limit ${listing.limit}::int`;
  }

  /** One forecast; null when there is none. */
  async find(access: TenantAccess, viewer: ForecastViewer, forecastId: string): Promise<WholeForecastRow | null> {
    const rows = await access.sql<WholeForecastRow>`
      select ${columns(viewer)}, f.id::text as "sortKey", f.seed, f.paths, f.months, f.formula_version as "formulaVersion", f.result
        from ${tables} where f.id = ${forecastId}::uuid`;
    return rows[0] ?? null;
  }

  /** Who leaves in a forecast, by name; `visible` says whether the viewer may see their history today. */
  leavings(
    access: TenantAccess,
    forecastId: string,
    inSight: (personId: Sql) => Sql,
  ): Promise<{ id: string; name: string; inMonths: number; visible: boolean }[]> {
    return access.sql<{ id: string; name: string; inMonths: number; visible: boolean }>`
      select p.id::text as id, coalesce(p.preferred_name, p.name) as name, x.in_months as "inMonths",
             ${inSight(sql`p.id`)} as visible
        from forecast_leaving x join person p on p.id = x.person_id
       where x.forecast_id = ${forecastId}::uuid
       order by x.in_months, p.name_key, p.id`;
  }

  async insert(tx: TenantTransaction, userId: string | null, asked: NewForecast): Promise<string> {
    const { name, group, asOf, question } = asked;
    const { leavings, ...kept } = question;
    const [row] = await tx.sql<{ id: string }>`
      insert into forecast (organisation_id, name, group_kind, unit_id, leader_id, as_of, seed, paths, months, scenario,
                            requested_by, formula_version)
      values (${tx.organisationId}::uuid, ${name}, ${group.kind}, ${group.kind === 'unit' ? group.id : null}::uuid,
              ${group.kind === 'leader' ? group.id : null}::uuid, ${asOf}::date, ${usualSeed}::int, ${usualPaths}::int,
              ${monthsAhead}::int, ${JSON.stringify(kept)}::jsonb, ${userId}::uuid, ${forecastFormulaVersion}::int)
      returning id::text as id`;
    if (row === undefined) throw new Error('The forecast was not written.');
    await tx.sql`
      insert into forecast_leaving (organisation_id, forecast_id, person_id, in_months)
      select ${tx.organisationId}::uuid, ${row.id}::uuid, r."personId", r."inMonths"
        from jsonb_to_recordset(${JSON.stringify(leavings)}::jsonb) as r ("personId" uuid, "inMonths" int)`;
    return row.id;
  }

  /**
   * Of a group, what the forecasts that the viewer may read said, as things went on: one of each of these days and the
   * newest, the oldest first. Of several of one day the one that was kept of the month end counts, else the last.
   */
  async course(
    access: TenantAccess,
    viewer: ForecastViewer,
    { kind, id }: { readonly kind: GroupKind; readonly id: string | null },
    days: readonly string[],
  ): Promise<CourseRow[]> {
    return access.sql<CourseRow>`
      with seen as (
        select ${columns(viewer)}, f.formula_version as "formulaVersion", f.happened, f.result
          from ${tables} where f.result is not null and ${asksNothing}
      ),
      daily as (
        select distinct on (seen."asOf") seen.* from seen
         where ${readBy(viewer)} and seen."groupKind" = ${kind}::text and seen."groupId" is not distinct from ${id}::text
         order by seen."asOf", seen."monthEnd" desc, seen."createdAt" desc
      )
      select d."asOf", d.id as "forecastId", d."monthEnd", d."finishedAt" as "keptAt", d."formulaVersion", d.happened,
             coalesce((
               select jsonb_agg(jsonb_build_object(
                        'stageId', s->>'stageId', 'expected', o, 'bench', s->'bench'->>'status',
                        'readyNow', s->'bench'->'supply'->'ready-now', 'pipelineRatio', s->'bench'->'pipelineRatio'
                      ) order by place)
                 from jsonb_array_elements(d.result->'base'->'stages') with ordinality as stage (s, place)
                cross join lateral jsonb_array_elements(s->'openings') as o
                where (o->>'months')::int = ${comparedMonths}::int), '[]') as stages
        from daily d
       where d."asOf" = any(${days}::text[]) or d."asOf" = (select max("asOf") from daily)
       order by d."asOf"`;
  }

  async setJob(tx: TenantTransaction, forecastId: string, jobId: string): Promise<void> {
    await tx.sql`update forecast set job_id = ${jobId}::uuid where id = ${forecastId}::uuid`;
  }

  /** Keeps what was worked out; false when the forecast is gone or was finished before. */
  async finish(
    tx: TenantTransaction,
    forecastId: string,
    { result, happened }: { readonly result: Forecast; readonly happened: readonly OpenedSeats[] | null },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update forecast set result = ${JSON.stringify(result)}::jsonb, finished_at = now(),
             happened = ${happened === null ? null : JSON.stringify(happened)}::jsonb
       where id = ${forecastId}::uuid and result is null returning id::text as id`;
    return rows.length === 1;
  }

  async remove(tx: TenantTransaction, forecastId: string): Promise<void> {
    await tx.sql`delete from forecast where id = ${forecastId}::uuid`;
  }
}
