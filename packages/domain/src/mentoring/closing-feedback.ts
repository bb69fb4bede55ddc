/** What somebody said at the end of a mentorship. */
export type ClosingAnswer = { readonly fit: number; readonly worth: number; readonly again: boolean };

/** A mean, and over how many answers. */
export type ClosingFigure = { readonly mean: number; readonly answers: number };

/** What all of them say together; null where they are too few. */
export type ClosingFeedback = {
  readonly fit: ClosingFigure | null;
  readonly worth: ClosingFigure | null;
  readonly again: ClosingFigure | null;
};

/** Answers come into a figure by so many at once, whatever the organisation’s threshold is or becomes. */
const together = 5;

/**
 * The means over whole groups of answers, in the order in which they came: a figure changes only when a whole group has been
 * added, so that nobody’s answer can be worked out from two figures, of different days or under different thresholds.
 */
export const closingFeedback = (answers: readonly ClosingAnswer[], threshold: number): ClosingFeedback => {
  const whole = answers.slice(0, Math.floor(answers.length / together) * together);
  const shown = whole.length < threshold ? [] : whole;
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
