import {
  effectivenessMetricSorts,
  getEffectivenessMetric,
  getEffectivenessSettings,
  listEffectivenessMetrics,
} from '@understudy/contracts/effectiveness';
import { listEffectivenessImports } from '@understudy/contracts/effectiveness-intake';
import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
  observedLeaderSorts,
} from '@understudy/contracts/effectiveness-observations';
import { getEffectivenessReview, listEffectivenessReviews } from '@understudy/contracts/effectiveness-reviews';
import type { CallInput } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of those in sight may say: whom one looks for, and how they stand. */
export const leadersSearch = z.object({
  search: z.string().max(100).optional().catch(undefined),
  who: z.enum(['everybody']).optional().catch(undefined),
  ...arrangementSearch(observedLeaderSorts),
});
export type LeadersSearch = z.infer<typeof leadersSearch>;

/** What an address asks the list and its CSV for; what it says of another list is not theirs. */
export const leadersAsked = ({ who, search, sort, direction }: LeadersSearch) => ({
  query: { search, sort, direction, who: who ?? ('leaders' as const) },
});

/** What the address of the metrics may say. */
export const metricsSearch = z.object({
  retired: z.coerce.boolean().optional().catch(undefined),
  ...arrangementSearch(effectivenessMetricSorts),
});
export type MetricsSearch = z.infer<typeof metricsSearch>;

/** What an address asks the list of metrics and its CSV for. */
export const metricsAsked = ({ retired, sort, direction }: MetricsSearch) => ({
  query: { sort, direction, state: retired ? ('retired' as const) : ('in-use' as const) },
});

export type PeriodSearch = { from?: string | undefined; to?: string | undefined };

/** Those whose observations I may see, by name unless asked otherwise. */
export const leadersQuery = (search: LeadersSearch) =>
  pagedQuery('effectiveness', listObservedLeaders, leadersAsked(search));

/** One leader in a period. */
export const leaderQuery = (leaderId: string, { from, to }: PeriodSearch) =>
  query('effectiveness', getLeaderEffectiveness, { params: { leaderId }, query: { from, to } });

/** Everything that was observed of a leader. */
export const observationsQuery = (leaderId: string, asked: CallInput<typeof listEffectivenessObservations>['query']) =>
  pagedQuery('effectiveness', listEffectivenessObservations, { params: { leaderId }, query: asked });

/** Metrics in use, or retired ones. */
export const metricsQuery = (search: MetricsSearch) =>
  pagedQuery('effectiveness', listEffectivenessMetrics, { query: { ...metricsAsked(search).query, limit: '200' } });

/** One metric with its editions. */
export const metricQuery = (metricId: string) =>
  query('effectiveness', getEffectivenessMetric, { params: { metricId } });

/** Who sees what is observed. */
export const settingsQuery = query('effectiveness', getEffectivenessSettings);

/** Imports of observations. */
export const importsQuery = (asked: CallInput<typeof listEffectivenessImports>['query']) =>
  pagedQuery('effectiveness', listEffectivenessImports, { query: asked });

/** Conversations of mine. */
export const reviewsQuery = (asked: CallInput<typeof listEffectivenessReviews>['query']) =>
  pagedQuery('effectiveness', listEffectivenessReviews, { query: asked });

/** One conversation of mine. */
export const reviewQuery = (reviewId: string) =>
  query('effectiveness', getEffectivenessReview, { params: { reviewId } });
