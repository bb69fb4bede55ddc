import {
  type BenchHorizon,
  getIndicators,
  getIndicatorTrend,
  type IndicatorName,
  indicatorName,
  listIndicatorGroups,
  listLeaderIndicators,
} from '@understudy/contracts/indicators';
import { pagedQuery, query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** All indicators of one group on one day, as known now or on another day; without a day, of the newest. */
export const reportQuery = (group: ChosenGroup, asOf?: string, knownOn?: string) =>
  query('indicators', getIndicators, { query: { ...group, asOf, knownOn } });

/** The horizon at which the course of the bench is shown, and its records, where no other is asked for. */
export const trendHorizon: BenchHorizon = 'within-1-year';

/** One indicator of one group over the months up to a day. */
export const trendQuery = (
  group: ChosenGroup,
  { indicator, months, horizon = trendHorizon, asOf, knownOn }: TrendAsked & { asOf?: string; knownOn?: string },
) => query('indicators', getIndicatorTrend, { query: { ...group, indicator, months, asOf, horizon, knownOn } });

/** Which course over how many months; for the bench at which horizon. */
export type TrendAsked = { indicator: IndicatorName; months: number; horizon?: BenchHorizon };

/** The groups one may look at. */
export const groupsQuery = (asOf?: string) => query('indicators', listIndicatorGroups, { query: { asOf } });

/** The leaders of one's scope by name, or those who are called so. */
export const leadersQuery = (asOf?: string, search?: string) =>
  pagedQuery('indicators', listLeaderIndicators, { query: { asOf, search } });

/** How many months a trend may look back on. */
export const trendMonths = [12, 24, 36, 60] as const;

const bench = new Set<IndicatorName>(['coverage', 'depth', 'effective-bench-strength']);

const opening = new Set<IndicatorName>([
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
  'days-to-fill',
]);

const talent = new Set<IndicatorName>(['talent-grown', 'talent-exported']);

const structure = new Set<IndicatorName>(['span-of-control']);

/** Indicators of the people themselves, in their order. */
export const peopleIndicators: readonly IndicatorName[] = indicatorName.options.filter(
  (name) => !bench.has(name) && !opening.has(name) && !talent.has(name) && !structure.has(name),
);

/** Indicators of how leadership openings were filled, in their order. */
export const openingIndicators: readonly IndicatorName[] = indicatorName.options.filter((name) => opening.has(name));

/** Indicators of who took a step up, in their order. */
export const talentIndicators: readonly IndicatorName[] = indicatorName.options.filter((name) => talent.has(name));

/** Indicators of succession, which come once per horizon. */
export const benchIndicators: readonly IndicatorName[] = indicatorName.options.filter((name) => bench.has(name));
