import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { getPerson, listTree, listUnits } from '@understudy/contracts/people';
import { z } from 'zod';
import { directoryQuery, directorySearch } from '../../features/people/directory-search.js';
import { personSearch } from '../../features/people/person-search.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Who is here, who reports to whom, and in which unit. */
export const peopleRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/people',
    validateSearch: directorySearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: async ({ context: { queryClient }, location }) => {
      void queryClient.prefetchQuery(query('people', listUnits));
      void queryClient.prefetchQuery(query('framework', getFramework));
      await queryClient.ensureInfiniteQueryData(directoryQuery(directorySearch.parse(location.search)));
    },
    component: lazyRouteComponent(() => import('../../features/people/people-view.js'), 'PeopleView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/people/$personId',
    validateSearch: personSearch,
    loader: ({ context: { queryClient }, params: { personId } }) =>
      queryClient.ensureQueryData(query('people', getPerson, { params: { personId } })),
    component: lazyRouteComponent(() => import('../pages/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/organisation-tree',
    validateSearch: z.object({ personId: z.uuid().optional().catch(undefined) }),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(query('people', listTree)),
    component: lazyRouteComponent(() => import('../../features/people/tree-view.js'), 'TreeView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/units',
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(query('people', listUnits)),
    component: lazyRouteComponent(() => import('../../features/people/units-view.js'), 'UnitsView'),
  }),
] as const;
