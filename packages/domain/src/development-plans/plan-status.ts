import type { PlanStatus } from '@understudy/contracts/development-plans';
import { planTable } from './plan-table.js';

/** What happens to a plan; the only things that move it from one status to another. */
export type PlanOccurrence = Exclude<(typeof planTable.steps)[number]['action'], 'draft'>;

/** The status after something happened to a plan, whoever did it; null when that must not happen to a plan in this status. */
export const statusAfter = (status: PlanStatus, occurrence: PlanOccurrence): PlanStatus | null =>
  planTable.steps.find(({ from, action }) => action === occurrence && from.includes(status))?.to ?? null;
