import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  benchGroupsQuery,
  benchPeopleQuery,
  benchQuestion,
  chainsQuery,
  stressQuery,
} from '../../features/bench/bench-queries.js';
import { benchSearch } from '../../features/bench/bench-search.js';
import { signedInRoute } from './root.routes.js';

/** What follows for the critical roles when people leave. */
export const benchRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/succession/what-if',
    validateSearch: benchSearch,
    loaderDeps: ({ search: { kind, group, by } }) => ({ kind, group, by }),
    loader: ({ context: { queryClient, session }, deps }) => {
      const question = benchQuestion(session, deps);
      void queryClient.prefetchQuery(stressQuery(question, 'everybody'));
      void queryClient.prefetchQuery(chainsQuery(question, []));
      return Promise.all([
        queryClient.ensureQueryData(benchPeopleQuery(question)),
        queryClient.ensureQueryData(benchGroupsQuery()),
      ]);
    },
    component: lazyRouteComponent(() => import('../../features/bench/what-if-view.js'), 'WhatIfView'),
  }),
] as const;
