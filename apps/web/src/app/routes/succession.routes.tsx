import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { myNominationSearch, myNominationsQuery } from '../../features/succession/my-nominations-query.js';
import { openingSearch, openingsQuery } from '../../features/succession/opening-queries.js';
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
    validateSearch: openingSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(openingsQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/succession/openings-view.js'), 'OpeningsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-nominations',
    validateSearch: myNominationSearch,
    loaderDeps: ({ search: { sort, direction, search, state } }) => ({ sort, direction, search, state }),
    loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(myNominationsQuery(deps)),
    component: lazyRouteComponent(
      () => import('../../features/succession/my-nominations-view.js'),
      'MyNominationsView',
    ),
  }),
] as const;
