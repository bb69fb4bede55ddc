import type { SheetCourse } from './sheet-shape.js';

type Place = { readonly value: number; readonly lower: number; readonly upper: number };

/** Places one after another as a course between the least and the most that it shows. */
export const courseOf = (places: readonly Place[], least: number, most: number): SheetCourse['points'] => {
  const height = (value: number) => (value - least) / Math.max(most - least, Number.EPSILON);
  return places.map(({ value, lower, upper }, at) => ({
    x: at / Math.max(1, places.length - 1),
    value: height(value),
    lower: height(lower),
    upper: height(upper),
  }));
};
