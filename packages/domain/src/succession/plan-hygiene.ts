import { daysBetween } from '../calendar/day.js';

/** What the plan of a critical role lacks, the most pressing first. */
export const planGaps = ['no-candidate', 'one-candidate', 'owner-gone', 'not-reviewed'] as const;
export type PlanGap = (typeof planGaps)[number];

export type PlanFacts = {
  /** Confirmed successors. */
  readonly candidates: number;
  /** Whether it has an owner who works here and leads whoever holds the role. */
  readonly ownerStands: boolean;
  readonly reviewedOn: string | null;
  readonly openedOn: string;
};

const reviewedWithinDays = 180;

/** What is missing in the plan of a role on a day. A role that was never looked at is due as if it had been when it became one. */
export const planGapsOf = ({ candidates, ownerStands, reviewedOn, openedOn }: PlanFacts, today: string): PlanGap[] => {
  const isMissing: Readonly<Record<PlanGap, boolean>> = {
    'no-candidate': candidates === 0,
    'one-candidate': candidates === 1,
    'owner-gone': !ownerStands,
    'not-reviewed': daysBetween(reviewedOn ?? openedOn, today) > reviewedWithinDays,
  };
  return planGaps.filter((gap) => isMissing[gap]);
};
