import { groupBy } from '@understudy/domain/collections/group-by';
import type { FigureStatus } from '@understudy/domain/indicators/figure';
import { measureOfSpan, spanOf } from '@understudy/domain/indicators/span-of-control';
import type { SpansRow } from './spans.repository.js';
import type { StoredFigure } from './stored-figure.js';

/** The spans at one stage as they are stored: the stage, managers, their direct reports, status, median, P10 and P90. */
export type StoredSpan = readonly [
  stageId: string | null,
  managers: number,
  reports: number,
  status: FigureStatus,
  median: number | null,
  p10: number | null,
  p90: number | null,
];

/** How many people report to each manager of each group, of all and by the stage of the manager. */
export const spanFigures = (rows: readonly SpansRow[], fewest?: number): StoredFigure[] =>
  [...groupBy(rows, ({ kind, key }) => `${kind}:${key}`).values()].flatMap((group): StoredFigure[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, key } = first;
    const all = spanOf(
      group.flatMap(({ spans }) => spans),
      fewest,
    );
    const levels = group.map(({ stageId, spans }): StoredSpan => {
      const { managers, reports, status, median, p10, p90 } = spanOf(spans, fewest);
      return [stageId, managers, reports, status, median, p10, p90];
    });
    const { p10, p90 } = all;
    return [{ indicator: 'span-of-control', kind, key, ...measureOfSpan(all), details: { p10, p90, levels } }];
  });
