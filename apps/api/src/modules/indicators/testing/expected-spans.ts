import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { spanOfControl } from '@understudy/domain/indicators/span-of-control';
import { type ComparedFigure, compared } from './compared-figure.js';

/** How many people report to each manager of one group, as the pure function computes it; nothing where nobody leads. */
export const expectedSpans = (
  index: IndexedHistory,
  request: { readonly group: PeopleGroup; readonly asOf: string; readonly fewest: number },
): Record<string, ComparedFigure> => {
  const span = spanOfControl(index, request);
  if (span.denominator === 0) return {};
  const { p10, p90, levels } = span.details;
  const stored = levels.map((one) => [
    ...[one.stageId, one.managers, one.reports, one.status],
    ...[one.median, one.p10, one.p90],
  ]);
  return { 'span-of-control': compared(span, { p10, p90, levels: stored }) };
};
