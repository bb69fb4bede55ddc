import { suppressParts } from '../indicators/suppression.js';

/** How far one unit of a campaign is. */
export type UnitProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number;
  readonly submitted: number;
  /** Of those submitted, how many under a name: whoever runs the campaign reads them one by one. */
  readonly named: number;
  /** Of those asked, how many in confidence. */
  readonly askedInConfidence: number;
  /** How many of these each of those holds who are asked most often, from the most on. */
  readonly mostAsked: readonly number[];
};

/** What may be said of it; null where so few people are in it that somebody could be recognised. */
export type ShownProgress = {
  readonly id: string;
  readonly people: number;
  readonly asked: number | null;
  readonly submittedAtLeast: number | null;
};

type Answers = {
  readonly named: number;
  readonly inConfidence: number;
  /** As many could have been given although those who are asked most often had given none. */
  readonly withoutFew: number;
};

/**
 * Whoever looks may be asked too, and beside them one person fewer than may be told of: taken out, as many requests are left.
 * Counted are the requests and not the people, for one person can be asked about many.
 */
function answersOf({ submitted, named, askedInConfidence, mostAsked }: UnitProgress, threshold: number): Answers {
  const ofFew = mostAsked.slice(0, threshold).reduce((all, times) => all + times, 0);
  return { named, inConfidence: submitted - named, withoutFew: Math.max(0, askedInConfidence - ofFew) };
}

/**
 * How many have answered at least. Of answers given in confidence full groups are counted, so that two looks in a row do not
 * show that one more has answered, and only as many as others could have given, whichever few are left out: a higher count
 * says that one of the few has answered, however it is rounded.
 */
function answeredAtLeast({ named, inConfidence, withoutFew }: Answers, threshold: number): number {
  return named + Math.floor(Math.min(inConfidence, withoutFew) / threshold) * threshold;
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
  const answers = hidden.map((unit) => answersOf(unit, threshold));
  // Whoever is asked in several units is one of the most asked in each at worst: what is left in each is left of them all.
  const ofHidden: Answers = {
    named: answers.reduce((all, { named }) => all + named, 0),
    inConfidence: answers.reduce((all, { inConfidence }) => all + inConfidence, 0),
    withoutFew: answers.reduce((all, { withoutFew }) => all + withoutFew, 0),
  };
  const rows = units.map((unit): ShownProgress => {
    const isShown = shown.has(unit.id);
    return {
      id: unit.id,
      people: unit.people,
      asked: isShown ? unit.asked : null,
      submittedAtLeast: isShown ? answeredAtLeast(answersOf(unit, threshold), threshold) : null,
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
