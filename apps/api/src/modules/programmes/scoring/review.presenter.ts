import type {
  ApplicationInReview,
  ApplicationReview,
  ApplicationReviews,
} from '@understudy/contracts/programmes-reviews';
import type { ScoringCriterion } from '@understudy/contracts/programmes-scoring';
import { foundTogether, spreadOf, weightedScore } from '@understudy/domain/programmes/scoring/scoring';
import type { Actor } from '../../../common/auth/actor.js';
import { conflictOf, reviewSight } from './review.policy.js';
import { handedInFor, mineOf, stepsOf } from './review-reading.js';
import type { ApplicationRow, ReviewRow } from './reviews.repository.js';

const presentReview = (criteria: readonly ScoringCriterion[], review: ReviewRow): ApplicationReview => ({
  ...review,
  marks: [...review.marks],
  score: weightedScore(criteria, review.marks),
});

/** An application in the list of those that are looked at, without what its reader may not know yet. */
export const presentInReview = (
  actor: Actor,
  criteria: readonly ScoringCriterion[],
  row: ApplicationRow,
): ApplicationInReview => {
  const mine = mineOf(actor, row)?.state ?? null;
  const told = handedInFor(actor, row);
  return {
    enrolmentId: row.enrolmentId,
    person: row.person,
    state: row.state,
    mine,
    conflict: row.isReviewer || reviewSight(actor, row, mine) === 'none' ? conflictOf(row) : null,
    handedIn: row.reviews.filter(({ state }) => state === 'handed-in').length,
    reviewers: row.reviewers,
    found: foundTogether((told ?? []).flatMap(({ marks }) => weightedScore(criteria, marks) ?? [])),
    abilities: reviewSight(actor, row, mine) === 'none' ? [] : ['open'],
  };
};

/** An application whole, with my review and those of the others once I may read them. */
export const presentReviews = (
  actor: Actor,
  criteria: readonly ScoringCriterion[],
  eligibility: ApplicationReviews['eligibility'],
  row: ApplicationRow,
): ApplicationReviews => {
  const { enrolmentId, cohort, programme, person, state, motivation, nomination, nominatedBy, earlierTries } = row;
  const mine = mineOf(actor, row);
  const told = handedInFor(actor, row);
  const marks = (told ?? []).map((review) => review.marks);
  const others = told?.filter(({ reviewer }) => reviewer.id !== actor.personId);
  return {
    ...{
      enrolmentId,
      cohort,
      programme,
      person,
      state,
      motivation,
      nomination,
      nominatedBy,
      earlierTries,
      eligibility,
    },
    criteria: [...criteria],
    mine: mine && presentReview(criteria, mine),
    others: others?.map((review) => presentReview(criteria, review)) ?? null,
    handedIn: row.reviews.filter((review) => review.state === 'handed-in').length,
    reviewers: row.reviewers,
    found: foundTogether(marks.flatMap((one) => weightedScore(criteria, one) ?? [])),
    spreads:
      told &&
      criteria.flatMap(({ id }) => {
        const spread = spreadOf(id, marks);
        return spread === null ? [] : [{ criterionId: id, ...spread }];
      }),
    conflict: row.isReviewer ? conflictOf(row) : null,
    abilities: stepsOf(actor, row, criteria),
  };
};
