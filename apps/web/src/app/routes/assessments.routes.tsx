import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getQuestionnaire } from '@understudy/contracts/assessments';
import { getCampaign } from '@understudy/contracts/assessments-campaigns';
import { getRaterPanel } from '@understudy/contracts/assessments-raters';
import { getResult, getSkillGaps } from '@understudy/contracts/assessments-results';
import { getPerson } from '@understudy/contracts/people';
import { z } from 'zod';
import {
  campaignPanelsQuery,
  campaignPanelsSearch,
  campaignSearch,
  campaignsQuery,
} from '../../features/assessments/campaigns/campaign-queries.js';
import {
  instrumentsQuery,
  instrumentsSearch,
  newestVersionsQuery,
} from '../../features/assessments/instruments/instruments-query.js';
import { requestSearch, requestsQuery } from '../../features/assessments/requests-query.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Assessments: answering, who is asked, campaigns, instruments and results. */
export const assessmentsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-assessments',
    validateSearch: requestSearch,
    loaderDeps: ({ search: { sort, direction } }) => ({ sort, direction }),
    loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(requestsQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/assessments/assessments-view.js'), 'AssessmentsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-assessments/$requestId',
    loader: ({ context, params: { requestId } }) =>
      context.queryClient.ensureQueryData(query('assessments', getQuestionnaire, { params: { requestId } })),
    component: lazyRouteComponent(() => import('../../features/assessments/answering/answer-view.js'), 'AnswerView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/rater-panels/$assessmentId',
    loader: ({ context, params: { assessmentId } }) =>
      context.queryClient.ensureQueryData(query('assessments', getRaterPanel, { params: { assessmentId } })),
    component: lazyRouteComponent(() => import('../../features/assessments/raters/panel-view.js'), 'PanelView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/results/$assessmentId',
    loader: ({ context, params: { assessmentId } }) =>
      context.queryClient.ensureQueryData(query('results', getResult, { params: { assessmentId } })),
    component: lazyRouteComponent(() => import('../../features/assessments/results/result-view.js'), 'ResultView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/people/$personId/standing',
    loader: ({ context: { queryClient }, params: { personId } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('people', getPerson, { params: { personId } })),
        queryClient.ensureQueryData(query('results', getSkillGaps, { params: { personId } })),
      ]),
    component: lazyRouteComponent(() => import('../../features/assessments/results/stand-view.js'), 'StandView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/campaigns',
    validateSearch: campaignSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(campaignsQuery(deps)),
    component: lazyRouteComponent(
      () => import('../../features/assessments/campaigns/campaigns-view.js'),
      'CampaignsView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/campaigns/new',
    component: lazyRouteComponent(
      () => import('../../features/assessments/campaigns/new-campaign-view.js'),
      'NewCampaignView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/campaigns/$campaignId',
    validateSearch: z.object({ job: z.string().optional().catch(undefined) }),
    loader: ({ context, params: { campaignId } }) =>
      context.queryClient.ensureQueryData(query('campaigns', getCampaign, { params: { campaignId } })),
    component: lazyRouteComponent(
      () => import('../../features/assessments/campaigns/campaign-view.js'),
      'CampaignView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/campaigns/$campaignId/raters',
    validateSearch: campaignPanelsSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, params: { campaignId }, deps }) =>
      Promise.all([
        queryClient.ensureQueryData(query('campaigns', getCampaign, { params: { campaignId } })),
        queryClient.ensureInfiniteQueryData(campaignPanelsQuery(campaignId, deps)),
      ]),
    component: lazyRouteComponent(
      () => import('../../features/assessments/campaigns/campaign-panels-view.js'),
      'CampaignPanelsView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/instruments',
    validateSearch: instrumentsSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) =>
      queryClient.ensureInfiniteQueryData(instrumentsQuery(instrumentsSearch.parse(location.search))),
    component: lazyRouteComponent(
      () => import('../../features/assessments/instruments/instruments-view.js'),
      'InstrumentsView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/instruments/$instrumentId',
    validateSearch: z.object({
      version: z.string().optional().catch(undefined),
      preview: z.coerce.boolean().optional().catch(undefined),
    }),
    loader: ({ context, params: { instrumentId } }) =>
      context.queryClient.ensureQueryData(newestVersionsQuery(instrumentId)),
    component: lazyRouteComponent(
      () => import('../../features/assessments/instruments/instrument-view.js'),
      'InstrumentView',
    ),
  }),
] as const;
