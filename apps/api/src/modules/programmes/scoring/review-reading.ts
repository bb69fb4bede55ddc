import type { ScoringCriterion } from '@understudy/contracts/programmes-scoring';
import { applicationReviewTable } from '@understudy/domain/programmes/scoring/review-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { reviewerRoles, reviewSight } from './review.policy.js';
import type { ApplicationRow, ReviewRow } from './reviews.repository.js';

const undecided: ReadonlySet<string> = new Set(['nominated', 'applied']);

/** Whether an application still waits for its decision. */
export const isUndecided = ({ state }: Pick<ApplicationRow, 'state'>): boolean => undecided.has(state);

/** The actor's own review of an application. */
export const mineOf = (actor: Actor, { reviews }: ApplicationRow): ReviewRow | null =>
  reviews.find(({ reviewer }) => reviewer.id === actor.personId) ?? null;

/** What was handed in about an application, as far as this actor may know by now; null where they may not yet. */
export const handedInFor = (actor: Actor, row: ApplicationRow): readonly ReviewRow[] | null =>
  reviewSight(actor, row, mineOf(actor, row)?.state ?? null) === 'everything'
    ? row.reviews.filter(({ state }) => state === 'handed-in')
    : null;

/** What the actor can do with their own review. */
export const stepsOf = (actor: Actor, row: ApplicationRow, criteria: readonly ScoringCriterion[]) => {
  if (!isUndecided(row) || criteria.length === 0) return [];
  const mine = mineOf(actor, row);
  const roles = reviewerRoles(row);
  if (roles.length === 0) return [];
  if (mine === null) return (['save', 'hand-in', 'stand-aside'] as const).slice();
  return [...possibleActions(applicationReviewTable, mine.state, roles)];
};
