import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Measure } from '@understudy/domain/indicators/figure';
import { windowUpTo } from '@understudy/domain/indicators/window';
import {
  endOf,
  figuresKnown,
  type KnownBy,
  newestStanding,
  standing,
  standingDays,
} from '../beliefs/known-by.repository.js';
import { linchpinIndicator, linchpinIndicators } from '../computation/bench-figures.js';
import {
  type CurvesRow,
  type FigureRow,
  type PointRow,
  type ReportRow,
  type StoredGroup,
  shownDetails,
} from './report.repository.js';

/** What was known of a day; all but the day is null where there is no figure. */
type KnownRow = Omit<CurvesRow, 'stale' | 'survival' | 'incidence'> & { computedAt: string } & {
  [Column in keyof Omit<FigureRow, 'details'>]: FigureRow[Column] | null;
} & { details: FigureRow['details'] | null; kept: boolean };

const of = ({ kind, key }: StoredGroup) => sql`group_kind = ${kind}::text and group_key = ${key}::text`;

/** From this version of the formulas on linchpins of every horizon are remembered; before, of the widest alone. */
const linchpinsRememberedFrom = 8;

/** Figures beside which it was not remembered what stood, by the version of the formulas that they were computed with. */
const notRemembered = (version: number): readonly string[] =>
  version < linchpinsRememberedFrom ? linchpinIndicators.filter((name) => name !== linchpinIndicator) : [];

const isFigure = <Row extends KnownRow>(row: Row): row is Row & Measure & { indicator: string } =>
  row.indicator !== null;

/** The same figures as they were known by the end of a day, of the newest day up to one of which that is kept. */
@Injectable()
export class KnownReportRepository {
  /** All that was known of a group; null when nobody had computed any of these days by then. */
  async report(access: TenantAccess, group: StoredGroup, upTo: string, known: KnownBy): Promise<ReportRow | null> {
    const end = endOf(known);
    const rows = await access.sql<KnownRow>`
      with ${standing(end, sql`<= ${upTo}::date`)}, ${figuresKnown(end, newestStanding, of(group))}
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion", s.computed_at as "computedAt",
             f.indicator, f.numerator, f.denominator, f.value, f.lower, f.upper, f.status, ${shownDetails} as details,
             f.details is not null as kept
        from (select * from standing order by as_of desc limit 1) s
        left join known_figure f on f.as_of = s.as_of and f.status <> 'absent'`;
    const [first] = rows;
    if (first === undefined) return null;
    const { asOf, formulaVersion, computedAt } = first;
    const figures = rows.filter(isFigure);
    const lost = notRemembered(formulaVersion);
    return {
      ...{ asOf, formulaVersion, computedAt, windowFrom: windowUpTo(asOf).windowFrom, stale: false },
      knownOn: known.day,
      notKept: figures.flatMap(({ indicator, kept }) => (kept && !lost.includes(indicator) ? [] : [indicator])),
      figures: figures.map(({ details, ...figure }) => ({
        ...figure,
        details: lost.includes(figure.indicator) ? {} : (details ?? {}),
      })),
    };
  }

  /** The curves of a group as they were known; null when nobody had computed any of these days by then. */
  async curves(access: TenantAccess, group: StoredGroup, upTo: string, known: KnownBy): Promise<CurvesRow | null> {
    const end = endOf(known);
    const mine = sql`${of(group)} and indicator in ('survival', 'promotion-incidence')`;
    const rows = await access.sql<CurvesRow>`
      with ${standing(end, sql`<= ${upTo}::date`)}, ${figuresKnown(end, newestStanding, mine)}
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion", false as stale,
             v.details->'curves' as survival, i.details->'incidences' as incidence
        from (select * from standing order by as_of desc limit 1) s
        left join known_figure v on v.as_of = s.as_of and v.indicator = 'survival'
        left join known_figure i on i.as_of = s.as_of and i.indicator = 'promotion-incidence'`;
    const [row] = rows;
    return row === undefined
      ? null
      : { ...row, survival: row.survival ?? undefined, incidence: row.incidence ?? undefined };
  }

  /** One indicator of one group on each of the days that had been computed by then, the oldest first. */
  async points(
    access: TenantAccess,
    group: StoredGroup,
    indicator: string,
    days: readonly string[],
    known: KnownBy,
  ): Promise<PointRow[]> {
    const end = endOf(known);
    const mine = sql`${of(group)} and indicator = ${indicator}::text`;
    return access.sql<PointRow>`
      with ${standing(end, sql`= any(${days}::date[])`)}, ${figuresKnown(end, standingDays, mine)}
      select s.as_of::text as "asOf", s.formula_version as "formulaVersion", f.numerator, f.denominator, f.value, f.lower,
             f.upper, coalesce(nullif(f.status, 'absent'), 'not-applicable') as status
        from standing s left join known_figure f on f.as_of = s.as_of
       order by s.as_of`;
  }

  /** The newest day up to one of which it is kept what was known; null when nobody had computed any of them by then. */
  async day(access: TenantAccess, upTo: string, known: KnownBy): Promise<string | null> {
    const rows = await access.sql<{ asOf: string | null }>`
      with ${standing(endOf(known), sql`<= ${upTo}::date`)} select max(as_of)::text as "asOf" from standing`;
    return rows[0]?.asOf ?? null;
  }
}
