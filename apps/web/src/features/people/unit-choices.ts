import type { Unit } from '@understudy/contracts/people';
import type { Format } from '../../lib/format.js';

/** A unit with the names above it and the units below it. */
export type PlacedUnit = { unit: Unit; path: readonly string[]; children: readonly PlacedUnit[] };

/** The units as a tree, neighbours by name; a unit whose parent is unknown stands at the top. */
export const placeUnits = (units: readonly Unit[], words: Format['compare']): readonly PlacedUnit[] => {
  const known = new Set(units.map(({ id }) => id));
  const byParent = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, path: readonly string[]): readonly PlacedUnit[] =>
    [...(byParent.get(parent) ?? [])]
      .sort((one, other) => words(one.name, other.name))
      .map((unit) => ({ unit, path, children: below(unit.id, [...path, unit.name]) }));
  return below(null, []);
};

const choicesOf = (placed: readonly PlacedUnit[], without: string | undefined): { value: string; label: string }[] =>
  placed
    .filter(({ unit }) => unit.id !== without)
    .flatMap(({ unit, path, children }) => [
      { value: unit.id, label: [...path, unit.name].join(' › ') },
      ...choicesOf(children, without),
    ]);

/** The units as choices, each with the names above it; `without` leaves out one unit and everything below it. */
export const unitChoices = (
  units: readonly Unit[],
  words: Format['compare'],
  without?: string,
): { value: string; label: string }[] => choicesOf(placeUnits(units, words), without);
