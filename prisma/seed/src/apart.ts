import type { Spell } from './story-shape.js';

/** Tells whether two people are apart: neither stands above the other, nor stood there on this day or later, by way of anybody who did. */
export const apartIn = (
  managers: readonly Spell<string>[],
  since: string,
): ((one: string, other: string) => boolean) => {
  const everAbove = new Map<string, Set<string>>();
  for (const { employee, value, to } of managers) {
    if (to === null || to > since) everAbove.set(employee, (everAbove.get(employee) ?? new Set()).add(value));
  }
  const above = (employee: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [employee];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const one of everAbove.get(next) ?? []) {
        if (!found.has(one)) {
          found.add(one);
          open.push(one);
        }
      }
    }
    return found;
  };
  return (one, other) => one !== other && !above(one).has(other) && !above(other).has(one);
};
