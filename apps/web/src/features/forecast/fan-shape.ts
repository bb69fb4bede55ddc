import type { ForecastBand } from '@understudy/contracts/indicators-forecast';

/** Where a month and a number of people stand in a drawing. */
export type FanScale = { readonly x: (month: number) => number; readonly y: (people: number) => number };

const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The area between two courses as an SVG path. */
export const fanPath = (
  bands: readonly ForecastBand[],
  from: 'low' | 'p10',
  to: 'high' | 'p90',
  { x, y }: FanScale,
): string => {
  const there = bands.map((band) => point(x(band.month), y(band[to])));
  const back = bands.toReversed().map((band) => point(x(band.month), y(band[from])));
  return bands.length === 0 ? '' : `M${[...there, ...back].join('L')}Z`;
};

/** The middle course as an SVG path. */
export const middlePath = (bands: readonly ForecastBand[], { x, y }: FanScale): string =>
  bands.length === 0 ? '' : `M${bands.map((band) => point(x(band.month), y(band.p50))).join('L')}`;
