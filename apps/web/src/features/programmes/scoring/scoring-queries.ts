import { getApplicationReviews, listApplicationsInReview, reviewSorts } from '@understudy/contracts/programmes-reviews';
import { getScoringSheet, listReviewTurns } from '@understudy/contracts/programmes-scoring';
import { z } from 'zod';
import { arrangementSearch } from '../../../lib/arrangement.js';
import { pagedQuery, query } from '../../../lib/query.js';

/** What the address of the applications says: how they stand, and whether those that are decided are shown too. */
export const reviewsSearch = z.object({
  show: z.enum(['everybody']).optional().catch(undefined),
  ...arrangementSearch(reviewSorts),
});
export type ReviewsSearch = z.infer<typeof reviewsSearch>;

/** What applications to a cohort are looked at for. */
export const scoringSheetQuery = (cohortId: string) => query('programmes', getScoringSheet, { params: { cohortId } });

/** The applications to a cohort with how far their reviews are. */
export const inReviewQuery = (cohortId: string, { show, sort, direction }: ReviewsSearch) =>
  pagedQuery('programmes', listApplicationsInReview, { params: { cohortId }, query: { show, sort, direction } });

/** One application with what is found about it, as far as I may know. */
export const applicationReviewsQuery = (enrolmentId: string) =>
  query('programmes', getApplicationReviews, { params: { enrolmentId } });

/** Where I am to look at applications. */
export const reviewTurnsQuery = query('programmes', listReviewTurns);
