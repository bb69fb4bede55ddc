import type { AssessmentResult, Observer, ResultFigure } from '@understudy/contracts/assessments-results';

const order: readonly Observer[] = ['self', 'manager', 'skip-level', 'peer', 'report', 'others'];

/** One view's figure. */
export const figureOf = (figures: readonly ResultFigure[], observer: Observer): ResultFigure | undefined =>
  figures.find((figure) => figure.observer === observer);

/** One view's mean; null where nothing may be said or nobody has answered. */
export const meanOf = (figures: readonly ResultFigure[], observer: Observer): number | null =>
  figureOf(figures, observer)?.mean ?? null;

/** The views that say anything about anything, or could say nothing for a reason: the columns of the table. */
export const viewsOf = ({ dimensions, skills }: AssessmentResult): readonly Observer[] =>
  order.filter((observer) =>
    [...dimensions, ...skills].some(({ figures }) => {
      const state = figureOf(figures, observer)?.state;
      return state !== undefined && state !== 'no-answer';
    }),
  );

/** The views that can be drawn: those with a figure for every dimension. */
export const drawnViewsOf = ({ dimensions }: AssessmentResult): readonly Observer[] =>
  (['self', 'manager', 'others'] as const).filter((observer) =>
    dimensions.every(({ figures }) => meanOf(figures, observer) !== null),
  );
