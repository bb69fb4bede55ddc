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

/** Round numbers from at or below the lowest to at or above the highest, three to five of them. */
export const niceTicks = (lowest: number, highest: number): number[] => {
  const span = Math.max(1, highest - lowest);
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = Math.max(1, [1, 2, 5, 10].map((part) => part * power).find((part) => span / part <= 4) ?? power * 10);
  const first = Math.floor(lowest / step) * step;
  const count = Math.ceil((highest - first) / step) + 1;
  return Array.from({ length: Math.max(2, count) }, (_, place) => first + place * step);
};
