import {
  getEffectivenessMetric,
  getEffectivenessSettings,
  listEffectivenessMetrics,
} from '@understudy/contracts/effectiveness';
import { listEffectivenessImports } from '@understudy/contracts/effectiveness-intake';
import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
} from '@understudy/contracts/effectiveness-observations';
import { getEffectivenessReview, listEffectivenessReviews } from '@understudy/contracts/effectiveness-reviews';
import type { CallInput } from '@understudy/contracts/endpoint';
import { pagedQuery, query } from '../../lib/query.js';

export type LeadersSearch = { search?: string | undefined; who?: 'everybody' | undefined };
export type PeriodSearch = { from?: string | undefined; to?: string | undefined };

/** Those whose observations I may see, by name. */
export const leadersQuery = ({ search, who }: LeadersSearch) =>
  pagedQuery('effectiveness', listObservedLeaders, { query: { search, who: who ?? 'leaders' } });

/** One leader in a period. */
export const leaderQuery = (leaderId: string, { from, to }: PeriodSearch) =>
  query('effectiveness', getLeaderEffectiveness, { params: { leaderId }, query: { from, to } });

/** Everything that was observed of a leader. */
export const observationsQuery = (leaderId: string, state: 'standing' | 'all') =>
  pagedQuery('effectiveness', listEffectivenessObservations, { params: { leaderId }, query: { state } });

/** Metrics in use, or retired ones. */
export const metricsQuery = (state: 'in-use' | 'retired') =>
  pagedQuery('effectiveness', listEffectivenessMetrics, { query: { state, limit: '200' } });

/** One metric with its editions. */
export const metricQuery = (metricId: string) =>
  query('effectiveness', getEffectivenessMetric, { params: { metricId } });

/** Who sees what is observed. */
export const settingsQuery = query('effectiveness', getEffectivenessSettings);

/** Imports of observations. */
export const importsQuery = (order: CallInput<typeof listEffectivenessImports>['query']) =>
  pagedQuery('effectiveness', listEffectivenessImports, { query: order });

/** Conversations of mine. */
export const reviewsQuery = (state: 'open' | 'over') =>
  pagedQuery('effectiveness', listEffectivenessReviews, { query: { state } });

/** One conversation of mine. */
export const reviewQuery = (reviewId: string) =>
  query('effectiveness', getEffectivenessReview, { params: { reviewId } });
