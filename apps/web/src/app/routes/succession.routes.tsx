import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { openingState } from '@understudy/contracts/succession-openings';
import { z } from 'zod';
import { myNominationsQuery } from '../../features/succession/my-nominations-query.js';
import { openingsQuery } from '../../features/succession/opening-queries.js';
import { benchQuery, roleSearch, rolesQuery } from '../../features/succession/role-queries.js';
import { signedInRoute } from './root.routes.js';

/** Critical roles and who stands ready for them. */
export const successionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/succession',
    validateSearch: roleSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) =>
      Promise.all([
        context.queryClient.ensureInfiniteQueryData(rolesQuery(deps)),
        context.queryClient.ensureQueryData(benchQuery),
      ]),
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
