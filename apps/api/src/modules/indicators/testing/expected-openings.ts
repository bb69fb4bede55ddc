import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { daysToFill, openingShare } from '@understudy/domain/indicators/openings';
import { type ComparedFigure, compared } from './compared-figure.js';

/** How the openings of one group were filled, as the pure functions compute it; nothing for a group without any. */
export const expectedOpenings = (
  index: IndexedHistory,
  request: { readonly group: PeopleGroup; readonly asOf: string; readonly fewest: number },
): Record<string, ComparedFigure> => {
  const days = daysToFill(index, request);
  if (days.denominator === 0) return {};
  const shares = (['internal-fill-rate', 'external-reliance', 'succession-effectiveness'] as const).map((share) => {
    const figure = openingShare(index, request, share);
    return [share, compared(figure, figure.details)] as const;
  });
  return { ...Object.fromEntries(shares), 'days-to-fill': compared(days, days.details) };
};
