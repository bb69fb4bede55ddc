import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getPerson } from '@understudy/contracts/people';
import { z } from 'zod';
import { checkInQuery, checkInSearch, checkInsOf } from '../../features/development-plans/check-in-queries.js';
import { currentOf } from '../../features/development-plans/current-plan.js';
import { cycleQuery, cycleSearch, cyclesQuery, cyclesSearch } from '../../features/development-plans/cycle-queries.js';
import { planListQuery, planListSearch } from '../../features/development-plans/plan-list-search.js';
import { planHomeQuery, planQuery, plansOf } from '../../features/development-plans/plan-queries.js';
import { query } from '../../lib/query.js';
import { dayIn } from '../../lib/today.js';
import { signedInRoute } from './root.routes.js';

/** Plans, check-ins and cycles: mine, those of my people, and how one begins. */
export const developmentPlansRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-plan',
    validateSearch: z.object({
      suggestions: z.coerce.boolean().optional().catch(undefined),
      open: z.enum(['carry-over', 'close']).optional().catch(undefined),
    }),
    loader: async ({ context: { queryClient, session } }) => {
      if (!session.personId) return;
      void queryClient.prefetchQuery(planHomeQuery);
      const { items } = await queryClient.ensureQueryData(plansOf(session.personId, 'mine'));
      const current = currentOf(items, dayIn(session.organisation?.timeZone ?? 'UTC', Date.now()));
      if (current) await queryClient.ensureQueryData(planQuery(current.id));
    },
    component: lazyRouteComponent(() => import('../pages/my-plan-page.js'), 'MyPlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-plan/new',
    component: lazyRouteComponent(() => import('../pages/new-plan-page.js'), 'MyNewPlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/people/$personId/new-plan',
    loader: ({ context: { queryClient }, params: { personId } }) =>
      queryClient.ensureQueryData(query('people', getPerson, { params: { personId } })),
    component: lazyRouteComponent(() => import('../pages/new-plan-page.js'), 'NewPlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans',
    validateSearch: planListSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) =>
      queryClient.ensureInfiniteQueryData(planListQuery(planListSearch.parse(location.search))),
    component: lazyRouteComponent(() => import('../../features/development-plans/plan-list-view.js'), 'PlanListView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/plans/$planId',
    loader: ({ context: { queryClient }, params: { planId } }) => queryClient.ensureQueryData(planQuery(planId)),
    component: lazyRouteComponent(() => import('../pages/plan-page.js'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/check-ins',
    validateSearch: checkInSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(checkInsOf(deps)),
    component: lazyRouteComponent(() => import('../../features/development-plans/check-ins-view.js'), 'CheckInsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/check-ins/$checkInId',
    loader: ({ context: { queryClient }, params: { checkInId } }) =>
      queryClient.ensureQueryData(checkInQuery(checkInId)),
    component: lazyRouteComponent(() => import('../pages/check-in-page.js'), 'CheckInPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cycles',
    validateSearch: cyclesSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(cyclesQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/development-plans/cycles-view.js'), 'CyclesView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/cycles/$cycleId',
    validateSearch: cycleSearch,
    loader: ({ context: { queryClient }, params: { cycleId } }) => queryClient.ensureQueryData(cycleQuery(cycleId)),
    component: lazyRouteComponent(() => import('../../features/development-plans/cycle-view.js'), 'CycleView'),
  }),
] as const;
