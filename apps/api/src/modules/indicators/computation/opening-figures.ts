import { daysToFillOf, type OpeningShare, shareOf } from '@understudy/domain/indicators/openings';
import type { OpeningsRow } from './openings.repository.js';
import type { StoredFigure } from './stored-figure.js';

const shares: readonly OpeningShare[] = ['internal-fill-rate', 'external-reliance', 'succession-effectiveness'];

/** How the openings of each group were filled, and how long it took. */
export const openingFigures = (rows: readonly OpeningsRow[], fewest?: number): StoredFigure[] =>
  rows.flatMap(({ kind, key, fills, all, durations }): StoredFigure[] => {
    const times = durations.map((duration) => ({ time: duration >> 1, event: (duration & 1) > 0 }));
    return [
      ...shares.map((share) => ({ indicator: share, kind, key, ...shareOf(share, fills, fewest), details: fills })),
      { indicator: 'days-to-fill', kind, key, ...daysToFillOf(times, fewest), details: all },
    ];
  });
