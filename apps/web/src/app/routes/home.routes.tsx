import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { listImports } from '@understudy/contracts/data-exchange';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { listJobs } from '@understudy/contracts/jobs';
import { getSetup } from '@understudy/contracts/organisations';
import { query } from '../../lib/query.js';
import { homePathOf } from '../home-path.js';
import { signedInRoute } from './root.routes.js';

/** The first screens: where each of the homes begins. */
export const homeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/',
    beforeLoad: ({ context }) => {
      throw redirect({ to: homePathOf(context.session), replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/welcome',
    component: lazyRouteComponent(() => import('../pages/welcome-page.js'), 'WelcomePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-development',
    loader: ({ context: { queryClient, session } }) => {
      if (session.personId) void queryClient.prefetchQuery(query('development', getPlanHome));
      return queryClient.ensureQueryData(query('development', getMyDevelopment));
    },
    component: lazyRouteComponent(() => import('../pages/my-development-page.js'), 'MyDevelopmentPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/set-up',
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('organisation', getSetup)),
        queryClient.prefetchQuery(query('jobs', listJobs, { query: { limit: 5 } })),
        queryClient.prefetchQuery(query('imports', listImports, { query: { limit: 5 } })),
      ]),
    component: lazyRouteComponent(() => import('../pages/set-up-page.js'), 'SetUpPage'),
  }),
] as const;
