import { Injectable } from '@nestjs/common';
import type { GroupKind } from '@understudy/contracts/indicators';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { formulaVersion, type Measure } from '@understudy/domain/indicators/figure';
import type { Place } from '../../people/scope/leaders-of-place.repository.js';
import { linchpinIndicators } from '../computation/bench-figures.js';
import type { StoredIncidence, StoredSurvival } from '../computation/curve-figures.js';

/** A stored figure with what its indicator keeps beside the measure. */
export type FigureRow = Measure & { indicator: string; details: Record<string, unknown> };

export type StageRow = { id: string; key: string; name: string; ordinal: number; current: boolean };

/** All that is stored for one group on one day. */
export type ReportRow = {
  asOf: string;
  windowFrom: string;
  formulaVersion: number;
  computedAt: string;
  stale: boolean;
  /** The day by whose end it was known so; null: now. */
  knownOn: string | null;
  /** Indicators of which it was not kept what they were made of then. */
  notKept: readonly string[];
  figures: FigureRow[];
};

/** Whose figures, by what they are stored under. */
export type StoredGroup = { readonly kind: GroupKind; readonly key: string };

/** What a report needs besides: the ladder, and where the record begins. */
export type ReportFrame = { historyBeginsOn: string | null; stages: StageRow[] };

/** Which snapshot: the one of a day, or the newest of today and yesterday. */
export type SnapshotChoice = { readonly asOf: string | undefined; readonly today: string };

/** The curves that are stored for one group on one day. */
export type CurvesRow = {
  asOf: string;
  formulaVersion: number;
  stale: boolean;
  survival: StoredSurvival[] | undefined;
  incidence: StoredIncidence[] | undefined;
};

export type PointRow = Measure & { asOf: string; formulaVersion: number };
export type LeaderFiguresRow = {
  id: string;
  name: string;
  nameKey: string;
  formulaVersion: number;
  figures: FigureRow[];
};
/** What one page of leaders is read by. */
export type LeadersPage = {
  readonly after: { readonly nameKey: string; readonly id: string } | null;
  readonly limit: number;
  readonly search: string | undefined;
};
export type Named = { id: string; name: string };

type Nullable<Row> = { [Column in keyof Row]: Row[Column] | null };

const isStored = <Row extends Nullable<FigureRow>>(row: Row): row is Row & FigureRow => row.indicator !== null;

const chosen = ({ asOf, today }: SnapshotChoice): Sql =>
  asOf === undefined ? sql`s.as_of between ${today}::date - 1 and ${today}::date` : sql`s.as_of = ${asOf}::date`;

const figureObject: Sql = sql`jsonb_build_object(
  'indicator', f.indicator, 'numerator', f.numerator, 'denominator', f.denominator, 'value', f.value, 'lower', f.lower,
  'upper', f.upper, 'status', f.status, 'details', f.details)`;

/** How long the stays in each stage were followed, of the incidence of promotion: it counts the same stays as the time in stage. */
const followedObject: Sql = sql`jsonb_build_object('followed', (
  select coalesce(jsonb_object_agg(i.one->>'stageId', i.one->'followedDays'), '{}')
    from jsonb_array_elements(f.details->'incidences') as i(one)
   where i.one->>'stageId' is not null))`;

/** How many stays a curve left out because nobody knows when they began: that of joining, or of all stages together. */
const unknownIn = (curves: Sql, which: Sql): Sql => sql`jsonb_build_object('unknownStart', (
  select c.one->'unknownStart' from jsonb_array_elements(f.details->${curves}) as c(one) where ${which} limit 1))`;

const plainDetails: Sql = sql`f.details - array['recordedCurves', 'linchpins', 'curves', 'incidences']`;

/** Of the details of a figure (`f`) what a report shows. */
export const shownDetails: Sql = sql`
  case when f.indicator = any(${[...linchpinIndicators]}::text[]) then f.details
       when f.indicator = 'promotion-incidence' then ${followedObject} || ${unknownIn(sql`'incidences'`, sql`c.one->>'stageId' is null`)}
       when f.indicator = 'survival' then ${plainDetails} || ${unknownIn(sql`'curves'`, sql`c.one->>'start' = 'joining'`)}
       else ${plainDetails} end`;

@Injectable()
export class ReportRepository {
  /** What is stored for a group, without what no report shows; null when that day was never computed. */
  async report(access: TenantAccess, kind: GroupKind, key: string, choice: SnapshotChoice): Promise<ReportRow | null> {
    const rows = await access.sql<Omit<ReportRow, 'figures' | 'knownOn' | 'notKept'> & Nullable<FigureRow>>`
      with snapshot as (select s.* from indicator_snapshot s where ${chosen(choice)} order by s.as_of desc limit 1)
      select s.as_of::text as "asOf", s.window_from::text as "windowFrom", s.formula_version as "formulaVersion",
             s.computed_at as "computedAt",
             s.stale_since is not null or s.formula_version <> ${formulaVersion}::int as stale,
             f.indicator, f.numerator, f.denominator, f.value, f.lower, f.upper, f.status, ${shownDetails} as details
        from snapshot s
        left join indicator_figure f
          on f.as_of = s.as_of and f.group_kind = ${kind}::text and f.group_key = ${key}::text`;
    const [first] = rows;
    if (first === undefined) return null;
    const { asOf, windowFrom, formulaVersion: version, computedAt, stale } = first;
    const about = { asOf, windowFrom, formulaVersion: version, computedAt, stale, knownOn: null, notKept: [] };
    return { ...about, figures: rows.filter(isStored) };
  }

  /** The curves of a group; null when that day was never computed. */
  async curves(access: TenantAccess, kind: GroupKind, key: string, choice: SnapshotChoice): Promise<CurvesRow | null> {
    const rows = await access.sql<CurvesRow>`
      with snapshot as (select s.* from indicator_snapshot s where ${chosen(choice)} order by s.as_of desc limit 1)
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion",
             s.stale_since is not null or s.formula_version <> ${formulaVersion}::int as stale,
             v.details->'curves' as survival, i.details->'incidences' as incidence
        from snapshot s
        left join indicator_figure v on v.as_of = s.as_of and v.group_kind = ${kind}::text
                                    and v.group_key = ${key}::text and v.indicator = 'survival'
        left join indicator_figure i on i.as_of = s.as_of and i.group_kind = ${kind}::text
                                    and i.group_key = ${key}::text and i.indicator = 'promotion-incidence'`;
    const [row] = rows;
    return row === undefined
      ? null
      : { ...row, survival: row.survival ?? undefined, incidence: row.incidence ?? undefined };
  }

  /** The stages of every version, those of the newest published one marked, in the order of the ladder. */
  async frame(access: TenantAccess): Promise<ReportFrame> {
    const rows = await access.sql<ReportFrame>`
      select o.history_begins_on::text as "historyBeginsOn",
             coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name, 'ordinal', s.ordinal,
                                          'current', s.version_id = newest.id) order by s.ordinal, s.key)
                         from stage s), '[]') as stages
        from organisation o
        left join lateral (select id from framework_version where status = 'published'
                            order by number desc, published_at desc limit 1) newest on true`;
    return rows[0] ?? { historyBeginsOn: null, stages: [] };
  }

  /** The names of people, and of the critical roles that are in sight, by id; without a condition all roles are. */
  async names(
    access: TenantAccess,
    personIds: readonly string[],
    roleIds: readonly string[],
    seesRole?: (role: Place) => Sql,
  ): Promise<Map<string, string>> {
    const rows = await access.sql<Named>`
      select id::text as id, coalesce(preferred_name, name) as name from person where id = any(${personIds}::uuid[])
      union all
      select r.id::text, r.name from critical_role r
       where r.id = any(${roleIds}::uuid[]) ${seesRole === undefined ? empty : sql`and ${seesRole({ holder: sql`r.incumbent_id`, owner: sql`r.owner_id` })}`}`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** One indicator of one group on each of the days that has been computed, the oldest first. */
  async points(
    access: TenantAccess,
    group: StoredGroup,
    indicator: string,
    days: readonly string[],
  ): Promise<PointRow[]> {
    return access.sql<PointRow>`
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion", f.numerator, f.denominator, f.value, f.lower,
             f.upper, coalesce(f.status, 'not-applicable') as status
        from indicator_snapshot s
        left join indicator_figure f on f.as_of = s.as_of and f.group_kind = ${group.kind}::text
                                    and f.group_key = ${group.key}::text and f.indicator = ${indicator}::text
       where s.as_of = any(${days}::date[])
       order by s.as_of`;
  }

  /** The day of the snapshot that a request means; null when there is none. */
  async day(access: TenantAccess, choice: SnapshotChoice): Promise<string | null> {
    const rows = await access.sql<{ asOf: string }>`
      select s.as_of::text as "asOf" from indicator_snapshot s where ${chosen(choice)} order by s.as_of desc limit 1`;
    return rows[0]?.asOf ?? null;
  }

  /** A page of the leaders in sight who led somebody on that day, by name, with these of their figures. */
  async leaders(
    access: TenantAccess,
    asOf: string,
    visible: Sql,
    indicators: readonly string[],
    page: LeadersPage,
  ): Promise<LeaderFiguresRow[]> {
    const after =
      page.after === null
        ? empty
        : sql`and (left(p.name_key, 60), p.id) > (${page.after.nameKey}::text, ${page.after.id}::uuid)`;
    const calledSo = page.search === undefined ? empty : sql`and strpos(p.name_key, folded(${page.search}::text)) > 0`;
    return access.sql<LeaderFiguresRow>`
      with visible as (${visible}),
      leader as (
        select p.id, left(p.name_key, 60) as name_key, coalesce(p.preferred_name, p.name) as name
          from indicator_figure h
          join person p on p.id = case when h.group_kind = 'leader' then h.group_key::uuid end
         where h.as_of = ${asOf}::date and h.group_kind = 'leader' and h.indicator = 'headcount' and h.value > 0
           and p.id in (select leader_id from visible) ${calledSo} ${after}
         order by left(p.name_key, 60), p.id
         limit ${page.limit}::int
      )
      select l.id::text as id, l.name, l.name_key as "nameKey",
             (select s.formula_version from indicator_snapshot s where s.as_of = ${asOf}::date) as "formulaVersion",
             (select jsonb_agg(${figureObject}) from indicator_figure f
               where f.as_of = ${asOf}::date and f.group_kind = 'leader' and f.group_key = l.id::text
                 and f.indicator = any(${indicators}::text[])) as figures
        from leader l
       order by l.name_key, l.id`;
  }
}
