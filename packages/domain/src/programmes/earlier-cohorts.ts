import type { EnrolmentState } from './enrolment-table.js';

/** A cohort of a programme in which somebody had a place. */
export type EarlierCohort = {
  readonly name: string;
  readonly state: EnrolmentState;
  /** Its last day has passed, or somebody has ended it. */
  readonly isOver: boolean;
  /** The roles they held in it, without what they dropped out of. */
  readonly roles: readonly ('lead' | 'shadow' | 'adviser')[];
};

/** Whether an earlier cohort counts, or why not. */
export type CohortCount = 'counted' | 'under-way' | 'not-to-its-end';

/**
 * What an earlier cohort counts for: only if somebody stayed to its end, whether or not anybody wrote down that they completed
 * it. Null where they went on in another, which counts in its place.
 */
export const countOf = ({ state, isOver }: Pick<EarlierCohort, 'state' | 'isOver'>): CohortCount | null => {
  if (state === 'transferred') return null;
  if (state === 'completed') return 'counted';
  if (state !== 'enrolled' && state !== 'extended') return 'not-to-its-end';
  return isOver ? 'counted' : 'under-way';
};
