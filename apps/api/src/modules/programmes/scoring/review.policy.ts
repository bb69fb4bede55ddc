import type { ReviewConflict } from '@understudy/contracts/programmes-reviews';
import type { ReviewState } from '@understudy/domain/programmes/scoring/review-table';

/** What links an actor to an application. */
export type ReviewFacts = {
  readonly isSelf: boolean;
  /** Above the person in the reporting line today. */
  readonly isAbove: boolean;
  /** The person is above the actor. */
  readonly isBelow: boolean;
  readonly nominated: boolean;
  /** Wishes for a place in the same cohort. */
  readonly appliesToo: boolean;
  readonly isReviewer: boolean;
  readonly isFacilitator: boolean;
};
type Asking = { readonly isAdmin: boolean };

/** Everything that was handed in; one's own review alone; or nothing. */
export type ReviewSight = 'everything' | 'own' | 'none';

/** Why somebody is no reviewer of an application; null for whoever can be. */
export const conflictOf = ({ isSelf, isAbove, isBelow, nominated, appliesToo }: ReviewFacts): ReviewConflict | null => {
  if (isSelf) return 'self';
  if (isAbove) return 'above';
  if (isBelow) return 'below';
  if (appliesToo) return 'applies-too';
  return nominated ? 'nominated' : null;
};

/** Whether somebody writes a review: whoever was named for it, and neither the person nor close to them. */
export const reviewerRoles = (facts: ReviewFacts): 'reviewer'[] =>
  facts.isReviewer && conflictOf(facts) === null ? ['reviewer'] : [];

/**
 * What somebody reads about an application. The person, their line and whoever applies as well read nothing, whatever else they are; a reviewer reads
 * the others once their own is handed in; those who decide and do not review read everything that was handed in.
 */
export const reviewSight = (actor: Asking, facts: ReviewFacts, mine: ReviewState | null): ReviewSight => {
  const { isSelf, isAbove, isBelow, appliesToo, isReviewer, isFacilitator } = facts;
  if (isSelf || isAbove || isBelow || appliesToo) return 'none';
  if (reviewerRoles(facts).length > 0) return mine === 'handed-in' ? 'everything' : 'own';
  if (actor.isAdmin || isFacilitator) return 'everything';
  return isReviewer ? 'own' : 'none';
};
