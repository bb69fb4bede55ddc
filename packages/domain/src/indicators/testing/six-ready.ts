import { assignment, employment, historyOf } from '../../testing/small-history.js';
import type { OrganisationHistory } from '../history.js';

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** The stage that everybody is in, and the one that the first of them are ready for. */
export const [stageHeld, stageAhead] = [id(101), id(102)];

/** The horizon that was agreed for each of those who are ready: the record that counts, and whose it is. */
export const agreedHorizons = Array.from({ length: 6 }, (_, at) => ({ id: id(at + 201), personId: id(at + 1) }));

/**
 * Sixteen people of one stage, the first six of whom were agreed to be ready now for the next one. Ids are UUIDs, so that the
 * history can be loaded.
 */
export function sixReady(): OrganisationHistory {
  const people = Array.from({ length: 16 }, (_, at) => id(at + 1));
  return historyOf(
    people.map((personId) => employment(personId, '2020-01-01')),
    {
      stages: [
        { id: stageHeld, key: 'tech-lead', ordinal: 1 },
        { id: stageAhead, key: 'engineering-manager', ordinal: 2 },
      ],
      stageAssignments: people.map((personId) => assignment(personId, stageHeld, '2020-01-01')),
      targets: agreedHorizons.map((agreed) => ({
        ...agreed,
        stageId: stageAhead,
        horizon: 'ready-now',
        from: '2021-01-01',
        to: null,
      })),
    },
  );
}
