import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { talent } from '@understudy/domain/indicators/talent';
import { type ComparedFigure, compared } from './compared-figure.js';

/** Who grew in one group and who went on from it, as the pure functions compute it; the organisation exports nobody. */
export const expectedTalent = (
  index: IndexedHistory,
  request: { readonly group: PeopleGroup; readonly asOf: string },
): Record<string, ComparedFigure> =>
  Object.fromEntries(
    (['grown', 'exported'] as const)
      .filter((outcome) => outcome === 'grown' || request.group.kind !== 'organisation')
      .map((outcome) => {
        const figure = talent(index, request, outcome);
        return [figure.indicator, compared(figure, figure.details)];
      }),
  );
