/** Round numbers from at or below the lowest to at or above the highest, three to five of them, no closer than `least`. */
export const niceTicks = (lowest: number, highest: number, least = 1): number[] => {
  const span = Math.max(least, highest - lowest);
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = Math.max(
    least,
    [1, 2, 5, 10].map((part) => part * power).find((part) => span / part <= 4) ?? power * 10,
  );
  const first = Math.floor(lowest / step) * step;
  const count = Math.ceil((highest - first) / step) + 1;
  return Array.from({ length: Math.max(2, count) }, (_, place) => first + place * step);
};
