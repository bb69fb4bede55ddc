import type { PlanStatus } from '@understudy/contracts/development-plans';

/** What happens to a plan; the only things that move it from one status to another. */
export const planOccurrences = ['all-signed', 'content-changed', 'consent-withdrawn', 'activate', 'close'] as const;
export type PlanOccurrence = (typeof planOccurrences)[number];

/** Every way there is; what is not in the table is forbidden. */
const transitions: Readonly<Record<PlanStatus, Readonly<Partial<Record<PlanOccurrence, PlanStatus>>>>> = {
  draft: { 'all-signed': 'agreed', 'content-changed': 'draft', 'consent-withdrawn': 'draft', close: 'closed' },
  agreed: { 'content-changed': 'draft', 'consent-withdrawn': 'draft', activate: 'active', close: 'closed' },
  active: { 'all-signed': 'active', 'content-changed': 'active', close: 'closed' },
  closed: {},
};

/** The status after something happened to a plan; null when that must not happen to a plan in this status. */
export const statusAfter = (status: PlanStatus, occurrence: PlanOccurrence): PlanStatus | null =>
  transitions[status][occurrence] ?? null;
