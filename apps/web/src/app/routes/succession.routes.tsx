import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { openingState } from '@understudy/contracts/succession-openings';
import { z } from 'zod';
import { myNominationsQuery } from '../../features/succession/my-nominations-query.js';
import { openingsQuery } from '../../features/succession/opening-queries.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Critical roles and who stands ready for them. */
export const successionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/succession',
    validateSearch: z.object({ closed: z.coerce.boolean().optional().catch(undefined) }),
    loaderDeps: ({ search: { closed } }) => ({ closed }),
    loader: ({ context, deps: { closed = false } }) =>
      context.queryClient.ensureQueryData(
        query('succession', listCriticalRoles, { query: { closed: String(closed) } }),
      ),
    component: lazyRouteComponent(() => import('../../features/succession/succession-view.js'), 'SuccessionView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/succession/openings',
    validateSearch: z.object({ state: openingState.optional().catch(undefined) }),
    loaderDeps: ({ search: { state } }) => ({ state }),
    loader: ({ context, deps: { state = 'open' } }) =>
      context.queryClient.ensureInfiniteQueryData(openingsQuery(state)),
    component: lazyRouteComponent(() => import('../../features/succession/openings-view.js'), 'OpeningsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-nominations',
    loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(myNominationsQuery),
    component: lazyRouteComponent(
      () => import('../../features/succession/my-nominations-view.js'),
      'MyNominationsView',
    ),
  }),
] as const;
