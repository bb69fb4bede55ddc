/** A place on a survival curve: time in days, the share still there, and its band where there is one. */
export type CurvePlace = { time: number; survival: number; lower: number | null; upper: number | null };

/** Where a time and a share lie on the drawing. */
export type StepScale = { x: (time: number) => number; y: (share: number) => number };

const rounded = (value: number): string => value.toFixed(1);

/** The steps of a curve from time 0 to `end` as an SVG path, from everybody or from nobody; each is where its event is. */
export const stepPath = (
  points: readonly Pick<CurvePlace, 'time' | 'survival'>[],
  end: number,
  { x, y }: StepScale,
  from: 0 | 1 = 1,
): string => {
  const parts = [`M${rounded(x(0))} ${rounded(y(from))}`];
  for (const { time, survival } of points) parts.push(`H${rounded(x(time))}`, `V${rounded(y(survival))}`);
  parts.push(`H${rounded(x(Math.max(end, points.at(-1)?.time ?? 0)))}`);
  return parts.join('');
};

/** The band around the steps as a closed SVG path; where a bound is missing the curve itself stands in for it. */
export const bandPath = (points: readonly CurvePlace[], end: number, { x, y }: StepScale, from: 0 | 1 = 1): string => {
  const last = Math.max(end, points.at(-1)?.time ?? 0);
  const upper = points.map(({ time, survival, upper: bound }) => ({ time, share: bound ?? survival }));
  const lower = points.map(({ time, survival, lower: bound }) => ({ time, share: bound ?? survival }));
  const parts = [`M${rounded(x(0))} ${rounded(y(from))}`];
  for (const { time, share } of upper) parts.push(`H${rounded(x(time))}`, `V${rounded(y(share))}`);
  parts.push(`H${rounded(x(last))}`);
  for (const { time, share } of lower.toReversed()) parts.push(`V${rounded(y(share))}`, `H${rounded(x(time))}`);
  parts.push(`V${rounded(y(from))}`, 'Z');
  return parts.join('');
};
