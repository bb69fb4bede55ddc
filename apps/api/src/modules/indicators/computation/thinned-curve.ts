import { exactMonths, stepAtMonth } from '@understudy/domain/statistics/exact-months';

/** Points of a stored curve that are spread over its time; beyond, points close in time to their neighbours are left out. */
export const longestCurve = 60;

/**
 * Keeps the first point of each of `longestCurve` equal spans of time, the point at which the curve stands by each month at which it
 * is read, and always the last point. What is kept is exact, and so is what the curve says at those months and from its end on.
 */
export const thinned = <Point extends { readonly time: number }>(curve: readonly Point[]): readonly Point[] => {
  const last = curve.at(-1);
  if (curve.length <= longestCurve || last === undefined) return curve;
  const width = last.time / (longestCurve - 1);
  const read = new Set([last, ...exactMonths.map((months) => stepAtMonth(curve, months))]);
  return curve.filter(
    (point, position) =>
      read.has(point) || Math.floor(point.time / width) !== Math.floor((curve[position - 1]?.time ?? -1) / width),
  );
};
