import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { forecastGroup, forecastGroupsQuery, forecastPagesQuery } from '../../features/forecast/forecast-queries.js';
import { forecastSearch } from '../../features/forecast/forecast-search.js';
import { signedInRoute } from './root.routes.js';

/** Where the stages of a group are heading, and what would be if. */
export const forecastRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/forecast',
    validateSearch: forecastSearch,
    loaderDeps: ({ search: { kind, group } }) => ({ kind, group }),
    loader: ({ context: { queryClient, session }, deps }) =>
      Promise.all([
        queryClient.ensureInfiniteQueryData(forecastPagesQuery(forecastGroup(session, deps))),
        queryClient.ensureQueryData(forecastGroupsQuery()),
      ]),
    component: lazyRouteComponent(() => import('../pages/forecast-page.js'), 'ForecastPage'),
  }),
] as const;
