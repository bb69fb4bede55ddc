/** What somebody said at the end of the first of their mentorships that they said something of. */
export type ClosingAnswer = { readonly fit: number; readonly worth: number; readonly again: boolean };

/** A mean, and over the answers of how many people. */
export type ClosingFigure = { readonly mean: number; readonly answers: number };

/** What all of them say together; null where they are too few. */
export type ClosingFeedback = {
  readonly fit: ClosingFigure | null;
  readonly worth: ClosingFigure | null;
  readonly again: ClosingFigure | null;
};

/** The smallest group there can be of any threshold. */
const smallest = 5;

/** How many answers come into a figure at once: five, doubled until no group is smaller than the threshold. */
const together = (threshold: number): number => {
  let size = smallest;
  while (size < threshold) size *= 2;
  return size;
};

/**
 * The means over whole groups of people, one answer of each, in the order in which they came: a figure changes only when a
 * whole group has been added. Sizes of groups are multiples of each other, so that two figures, of different days or under
 * different thresholds, differ by at least a smallest group and never by less than both thresholds ask for.
 */
export const closingFeedback = (answers: readonly ClosingAnswer[], threshold: number): ClosingFeedback => {
  const size = together(threshold);
  const shown = answers.slice(0, Math.floor(answers.length / size) * size);
  const figure = (of: (answer: ClosingAnswer) => number): ClosingFigure | null =>
    shown.length === 0
      ? null
      : {
          mean: Math.round((shown.reduce((sum, one) => sum + of(one), 0) / shown.length) * 100) / 100,
          answers: shown.length,
        };
  return {
    fit: figure(({ fit }) => fit),
    worth: figure(({ worth }) => worth),
    again: figure(({ again }) => (again ? 1 : 0)),
  };
};
