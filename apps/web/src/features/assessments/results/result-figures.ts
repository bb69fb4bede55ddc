import type { AssessmentResult, Observer, ResultFigure } from '@understudy/contracts/assessments-results';

/** The views in the order in which they stand beside each other. */
export const viewOrder: readonly Observer[] = ['self', 'manager', 'skip-level', 'peer', 'report', 'others'];

/** The sides of a comparison, each of which can be drawn. */
export const drawnViews = ['self', 'manager', 'others'] as const;
export type DrawnView = (typeof drawnViews)[number];

/** One view's figure. */
export const figureOf = (figures: readonly ResultFigure[], observer: Observer): ResultFigure | undefined =>
  figures.find((figure) => figure.observer === observer);

/** One view's mean; null where nothing may be said or nobody has answered. */
export const meanOf = (figures: readonly ResultFigure[], observer: Observer): number | null =>
  figureOf(figures, observer)?.mean ?? null;

/** The views that say anything about anything, or could say nothing for a reason: the columns of the table. */
export const viewsOf = ({ dimensions, skills }: AssessmentResult): readonly Observer[] =>
  viewOrder.filter((observer) =>
    [...dimensions, ...skills].some(({ figures }) => {
      const state = figureOf(figures, observer)?.state;
      return state !== undefined && state !== 'no-answer';
    }),
  );

/** The views that can be drawn: those with a figure for every dimension. */
export const drawnViewsOf = ({ dimensions }: AssessmentResult): readonly DrawnView[] =>
  drawnViews.filter((observer) => dimensions.every(({ figures }) => meanOf(figures, observer) !== null));

/** What the three sides say of something. */
export const sidesIn = (figures: readonly ResultFigure[]): Record<DrawnView, number | null> => ({
  self: meanOf(figures, 'self'),
  manager: meanOf(figures, 'manager'),
  others: meanOf(figures, 'others'),
});
