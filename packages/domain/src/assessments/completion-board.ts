import { suppressParts } from '../indicators/suppression.js';

/** How far one unit of a campaign is. */
export type UnitProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number;
  readonly submitted: number;
  /** Of those submitted, how many under a name: whoever runs the campaign reads them one by one. */
  readonly named: number;
  /** How many different people are asked in confidence. */
  readonly raters: number;
};

/** What may be said of it; null where so few people are in it that somebody could be recognised. */
export type ShownProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number | null;
  readonly submittedAtLeast: number | null;
};

type Answers = Pick<UnitProgress, 'submitted' | 'named' | 'raters'>;

/**
 * How many have answered at least. Of answers given in confidence full groups are counted, so that two looks in a row do not
 * show that one more has answered, and only where as many different people are asked: a count of the answers of few says
 * whether they have given them, however it is rounded.
 */
function answeredAtLeast({ submitted, named, raters }: Answers, threshold: number): number {
  if (raters < threshold) return named;
  return named + Math.floor((submitted - named) / threshold) * threshold;
}

/**
 * The completion board: counts of units with at least so many people, and of the whole. A unit that would follow from
 * the whole and the others is hidden too, and nothing is said of a campaign about fewer people. The whole is what is said of
 * the units, and of those hidden as if they were one: taken off it, the units leave no more than that.
 */
export function completionBoard(
  units: readonly UnitProgress[],
  threshold: number,
): { readonly total: ShownProgress; readonly rows: readonly ShownProgress[] } {
  const sum = (of: (unit: UnitProgress) => number, among = units): number =>
    among.reduce((all, unit) => all + of(unit), 0);
  const people = sum((unit) => unit.people);
  const parts = units.map((unit) => ({ id: unit.id, sizes: [unit.people] }));
  const shown = new Set(people < threshold ? [] : suppressParts(parts, threshold).shown);
  const hidden = units.filter(({ id }) => !shown.has(id));
  const ofHidden: Answers = {
    submitted: sum(({ submitted }) => submitted, hidden),
    named: sum(({ named }) => named, hidden),
    // Whoever is asked in two units is one person: at least as many as in the unit with the most.
    raters: Math.max(0, ...hidden.map(({ raters }) => raters)),
  };
  const rows = units.map((unit): ShownProgress => {
    const isShown = shown.has(unit.id);
    return {
      id: unit.id,
      people: unit.people,
      asked: isShown ? unit.asked : null,
      submittedAtLeast: isShown ? answeredAtLeast(unit, threshold) : null,
    };
  });
  const answered = rows.reduce((all, row) => all + (row.submittedAtLeast ?? 0), answeredAtLeast(ofHidden, threshold));
  const isTold = people >= threshold;
  const asked = sum((unit) => unit.asked);
  return {
    total: { id: 'total', people, asked: isTold ? asked : null, submittedAtLeast: isTold ? answered : null },
    rows,
  };
}

/** The board for somebody who is kept from knowing of some answers under a name: they are taken out again. */
export function withoutKept(
  { total, rows }: ReturnType<typeof completionBoard>,
  kept: { readonly id: string; readonly answers: number } | null,
): ReturnType<typeof completionBoard> {
  if (kept === null) return { total, rows };
  const less = (row: ShownProgress): ShownProgress =>
    row.submittedAtLeast === null ? row : { ...row, submittedAtLeast: row.submittedAtLeast - kept.answers };
  return { total: less(total), rows: rows.map((row) => (row.id === kept.id ? less(row) : row)) };
}
