import { daysBetween } from '../calendar/day.js';

/** What the plan of a critical role lacks, the most pressing first. */
export const planGaps = [
  'high-risk-without-candidate',
  'no-candidate',
  'one-candidate',
  'owner-gone',
  'sole-owner',
  'not-reviewed',
] as const;
export type PlanGap = (typeof planGaps)[number];

export type PlanFacts = {
  /** Confirmed successors. */
  readonly candidates: number;
  /** Whether it has an owner who works here and leads whoever holds the role. */
  readonly ownerStands: boolean;
  /** Whether that owner is the only one who could decide about it, though others lead whoever holds the role. */
  readonly ownerAlone: boolean;
  /** Whether somebody holds it who is likely to be gone soon. */
  readonly holderAtRisk: boolean;
  readonly reviewedOn: string | null;
  readonly openedOn: string;
};

/** A plan is looked at within so many days. */
export const reviewedWithinDays = 180;

/** What is missing in the plan of a role on a day. A role that was never looked at is due as if it had been when it became one. */
export const planGapsOf = (plan: PlanFacts, today: string): PlanGap[] => {
  const { candidates, ownerStands, ownerAlone, holderAtRisk, reviewedOn, openedOn } = plan;
  const isMissing: Readonly<Record<PlanGap, boolean>> = {
    'high-risk-without-candidate': candidates === 0 && holderAtRisk,
    'no-candidate': candidates === 0,
    'one-candidate': candidates === 1,
    'owner-gone': !ownerStands,
    'sole-owner': ownerAlone,
    'not-reviewed': daysBetween(reviewedOn ?? openedOn, today) > reviewedWithinDays,
  };
  return planGaps.filter((gap) => isMissing[gap]);
};
