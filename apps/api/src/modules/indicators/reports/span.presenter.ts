import type { ManagerSpan } from '@understudy/contracts/indicators-report';
import type { StoredSpan } from '../computation/span-figures.js';
import { reference } from './pipeline.presenter.js';
import type { StageRow } from './report.repository.js';

/** The spans of managers by their stage, as stored; null is the row of managers outside the ladder. */
export const presentSpans = (spans: readonly StoredSpan[], stages: readonly StageRow[]): ManagerSpan[] => {
  const named = new Map(stages.map((stage) => [stage.id, reference(stage)]));
  return spans.map(([stageId, managers, reports, status, median, p10, p90]) => ({
    stage: stageId === null ? null : (named.get(stageId) ?? null),
    ...{ status, managers, reports },
    ...{ median, p10, p90 },
  }));
};
