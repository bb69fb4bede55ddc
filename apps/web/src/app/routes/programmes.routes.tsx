import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { enrolmentState } from '@understudy/contracts/programmes-enrolments';
import { z } from 'zod';
import { effectQuery } from '../../features/indicators/effect-queries.js';
import { alumniQuery, alumniSearch, myAlumniOfferQuery } from '../../features/programmes/alumni/alumni-queries.js';
import { decisionSearch, decisionsQuery } from '../../features/programmes/decisions/decision-queries.js';
import { learningQuery, learningSearch } from '../../features/programmes/learning/learning-queries.js';
import { boardQuery, boardSearch, lineQuery } from '../../features/programmes/milestones/milestone-queries.js';
import {
  cohortOrders,
  cohortQuery,
  enrolmentOrders,
  enrolmentsQuery,
  partOrders,
  programmeQuery,
  programmesQuery,
  programmesSearch,
  shadowToLeadQuery,
} from '../../features/programmes/programme-queries.js';
import {
  applicationReviewsQuery,
  inReviewQuery,
  reviewsSearch,
  scoringSheetQuery,
} from '../../features/programmes/scoring/scoring-queries.js';
import { sessionQuery } from '../../features/programmes/sessions/session-queries.js';
import { sponsorReportQuery } from '../../features/programmes/sponsor/sponsor-queries.js';
import { signedInRoute } from './root.routes.js';

/** Programmes, their cohorts, and one's own part in them. */
export const programmesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programmes',
    validateSearch: programmesSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) => {
      void queryClient.prefetchInfiniteQuery(programmesQuery(programmesSearch.parse(location.search)));
    },
    component: lazyRouteComponent(() => import('../../features/programmes/programmes-view.js'), 'ProgrammesView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programme-decisions',
    validateSearch: decisionSearch,
    loader: ({ context: { queryClient }, location }) => {
      void queryClient.prefetchInfiniteQuery(decisionsQuery(decisionSearch.parse(location.search)));
    },
    component: lazyRouteComponent(
      () => import('../../features/programmes/decisions/decisions-view.js'),
      'DecisionsView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programmes/$programmeId',
    validateSearch: z.object({ sort: z.enum(cohortOrders).optional().catch(undefined) }),
    loader: ({ context: { queryClient }, params: { programmeId } }) =>
      queryClient.ensureQueryData(programmeQuery(programmeId)),
    component: lazyRouteComponent(() => import('../../features/programmes/programme-view.js'), 'ProgrammeView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programmes/$programmeId/shadow-to-lead',
    validateSearch: z.object({ since: z.uuid().optional().catch(undefined) }),
    loaderDeps: ({ search: { since } }) => ({ since }),
    loader: ({ context: { queryClient }, params: { programmeId }, deps: { since } }) =>
      Promise.all([
        queryClient.ensureQueryData(programmeQuery(programmeId)),
        queryClient.ensureQueryData(shadowToLeadQuery(programmeId, since)),
      ]),
    component: lazyRouteComponent(() => import('../../features/programmes/shadow-to-lead-view.js'), 'ShadowToLeadView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programmes/$programmeId/alumni',
    validateSearch: alumniSearch,
    loaderDeps: ({ search: { help, sort, direction } }) => ({ help, sort, direction }),
    loader: ({ context: { queryClient }, params: { programmeId }, deps }) =>
      Promise.all([
        queryClient.ensureQueryData(programmeQuery(programmeId)),
        queryClient.ensureQueryData(myAlumniOfferQuery(programmeId)),
        queryClient.ensureInfiniteQueryData(alumniQuery(programmeId, deps)),
      ]),
    component: lazyRouteComponent(() => import('../../features/programmes/alumni/alumni-view.js'), 'AlumniView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/programmes/$programmeId/sponsor',
    loader: ({ context: { queryClient }, params: { programmeId } }) =>
      Promise.all([
        queryClient.ensureQueryData(programmeQuery(programmeId)),
        queryClient.ensureQueryData(sponsorReportQuery(programmeId)),
        queryClient.ensureQueryData(effectQuery(programmeId)),
      ]),
    component: lazyRouteComponent(() => import('../pages/sponsor-page.js'), 'SponsorPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cohorts/$cohortId',
    validateSearch: z.object({
      state: enrolmentState.optional().catch(undefined),
      sort: z.enum(enrolmentOrders).optional().catch(undefined),
    }),
    loader: ({ context: { queryClient }, params: { cohortId } }) => queryClient.ensureQueryData(cohortQuery(cohortId)),
    component: lazyRouteComponent(() => import('../../features/programmes/cohort-view.js'), 'CohortView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cohorts/$cohortId/milestones',
    validateSearch: boardSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, params: { cohortId }, deps }) =>
      queryClient.ensureInfiniteQueryData(boardQuery(cohortId, deps)),
    component: lazyRouteComponent(
      () => import('../../features/programmes/milestones/milestone-board-view.js'),
      'MilestoneBoardView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cohorts/$cohortId/milestones/$enrolmentId',
    loader: ({ context: { queryClient }, params: { cohortId, enrolmentId } }) =>
      Promise.all([
        queryClient.ensureQueryData(cohortQuery(cohortId)),
        queryClient.ensureQueryData(lineQuery(enrolmentId)),
      ]),
    component: lazyRouteComponent(
      () => import('../../features/programmes/milestones/milestone-line-view.js'),
      'MilestoneLineView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cohorts/$cohortId/reviews',
    validateSearch: reviewsSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, params: { cohortId }, deps }) =>
      Promise.all([
        queryClient.ensureQueryData(scoringSheetQuery(cohortId)),
        queryClient.ensureInfiniteQueryData(inReviewQuery(cohortId, deps)),
      ]),
    component: lazyRouteComponent(() => import('../../features/programmes/scoring/reviews-view.js'), 'ReviewsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cohorts/$cohortId/reviews/$enrolmentId',
    loader: ({ context: { queryClient }, params: { enrolmentId } }) =>
      queryClient.ensureQueryData(applicationReviewsQuery(enrolmentId)),
    component: lazyRouteComponent(() => import('../../features/programmes/scoring/review-view.js'), 'ReviewView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sessions/$sessionId',
    loader: ({ context: { queryClient }, params: { sessionId } }) =>
      queryClient.ensureQueryData(sessionQuery(sessionId)),
    component: lazyRouteComponent(() => import('../../features/programmes/sessions/session-view.js'), 'SessionView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-learning',
    validateSearch: learningSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(learningQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/programmes/learning/learning-view.js'), 'LearningView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-programmes',
    validateSearch: z.object({ sort: z.enum(partOrders).optional().catch(undefined) }),
    loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(enrolmentsQuery('mine')),
    component: lazyRouteComponent(() => import('../../features/programmes/my-programmes-view.js'), 'MyProgrammesView'),
  }),
] as const;
