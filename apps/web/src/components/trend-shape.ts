import type { TrendPoint } from '@understudy/contracts/indicators';
import type { FigureUnit } from '../lib/format.js';
import { niceTicks } from './chart-ticks.js';

/** The closest that two marks of the scale may stand. */
const least: Readonly<Record<Exclude<FigureUnit, 'proportion'>, number>> = {
  'per-person-year': 0.01,
  count: 1,
  months: 1,
  days: 1,
  ratio: 0.1,
};

/** The marks of the scale. A share's may begin above zero: the band, not the height, says how sure a change is. */
export const trendTicks = (
  points: readonly Pick<TrendPoint, 'value' | 'lower' | 'upper'>[],
  unit: FigureUnit,
): number[] => {
  const shown = points.filter(({ value }) => value !== null);
  const lows = shown.map(({ lower, value }) => lower ?? value ?? 0);
  const highest = Math.max(0, ...shown.map(({ upper, value }) => upper ?? value ?? 0));
  if (unit !== 'proportion') return niceTicks(0, highest, least[unit]);
  const from = Math.max(0, Math.floor((Math.min(1, ...lows) - 0.02) * 10) / 10);
  const step = from >= 0.7 ? 0.05 : from >= 0.4 ? 0.1 : 0.2;
  return Array.from({ length: Math.round((1 - from) / step) + 1 }, (_, index) => 1 - index * step).toReversed();
};

/** Where a point was computed by other formulas than the last before it, with both; of a gap nothing was computed. */
export const formulaChanges = <Point extends { readonly formulaVersion?: number }>(
  points: readonly Point[],
): { at: number; former: Point; since: Point }[] => {
  const computed = points.flatMap((point, at) => (point.formulaVersion === undefined ? [] : [{ at, point }]));
  return computed.flatMap(({ at, point: since }, place) => {
    const former = computed[place - 1]?.point;
    return former === undefined || former.formulaVersion === since.formulaVersion ? [] : [{ at, former, since }];
  });
};

/** The places of neighbouring points of which something can be said, run by run. */
export const runsOf = <Point>(points: readonly Point[], isSaid: (point: Point) => boolean): number[][] => {
  const runs: number[][] = [];
  points.forEach((point, at) => {
    if (!isSaid(point)) return;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  });
  return runs;
};
