import { assignment, employment, historyOf } from '../../testing/small-history.js';
import type { OrganisationHistory } from '../history.js';

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/**
 * Sixteen people of one stage, the first of whom were agreed to be ready now for the next one; some of these were promoted to
 * it in September 2022. Ids are UUIDs, so that the history can be loaded.
 */
export function readyThenPromoted(ready: number, promoted: number): OrganisationHistory {
  const numbers = Array.from({ length: 16 }, (_, at) => at);
  const [stage, next] = [id(101), id(102)];
  const moved = '2022-09-01';
  return historyOf(
    numbers.map((at) => employment(id(at + 1), '2020-01-01')),
    {
      stages: [
        { id: stage, key: 'individual-contributor', ordinal: 1 },
        { id: next, key: 'tech-lead', ordinal: 2 },
      ],
      stageAssignments: numbers.flatMap((at) =>
        at < promoted
          ? [assignment(id(at + 1), stage, '2020-01-01', moved), assignment(id(at + 1), next, moved)]
          : [assignment(id(at + 1), stage, '2020-01-01')],
      ),
      targets: numbers.slice(0, ready).map((at) => ({
        id: id(at + 201),
        personId: id(at + 1),
        stageId: next,
        horizon: 'ready-now',
        from: '2021-01-01',
        to: null,
      })),
    },
  );
}
