import { suppressParts } from '../indicators/suppression.js';

/** How far one unit of a campaign is. */
export type UnitProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number;
  readonly submitted: number;
};

/** What may be said of it; null where so few people are in it that somebody could be recognised. */
export type ShownProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number | null;
  readonly submittedAtLeast: number | null;
};

/** Counts of answers step by fives: two looks in a row do not show that one more has answered. */
const step = 5;

/** Rounded down to a full step. */
function inSteps(count: number): number {
  return Math.floor(count / step) * step;
}

/**
 * The completion board: counts of units with at least so many people, and of the whole. A unit that would follow from
 * the whole and the others is hidden too, and nothing is said of a campaign about fewer people.
 */
export function completionBoard(
  units: readonly UnitProgress[],
  threshold: number,
): { readonly total: ShownProgress; readonly rows: readonly ShownProgress[] } {
  const sum = (of: (unit: UnitProgress) => number): number => units.reduce((all, unit) => all + of(unit), 0);
  const whole = {
    id: 'total',
    people: sum(({ people }) => people),
    asked: sum(({ asked }) => asked),
    submitted: sum(({ submitted }) => submitted),
  };
  const parts = units.map(({ id, people }) => ({ id, sizes: [people] }));
  const shown = new Set(whole.people < threshold ? [] : suppressParts(parts, threshold).shown);
  const show = ({ id, people, asked, submitted }: UnitProgress, isShown: boolean): ShownProgress => ({
    id,
    people,
    asked: isShown ? asked : null,
    submittedAtLeast: isShown ? inSteps(submitted) : null,
  });
  return {
    total: show(whole, whole.people >= threshold),
    rows: units.map((unit) => show(unit, shown.has(unit.id))),
  };
}
