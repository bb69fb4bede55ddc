import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { chosenGroup, ownGroup } from '../../features/indicators/chosen-group.js';
import { indicatorSearch, pipelineSearch } from '../../features/indicators/indicator-search.js';
import { groupsQuery, leadersQuery, reportQuery, trendQuery } from '../../features/indicators/report-query.js';
import { signedInRoute } from './root.routes.js';

/** Figures computed from the history, and the leader's first screen. */
export const indicatorsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/indicators',
    validateSearch: indicatorSearch,
    loaderDeps: ({ search: { kind, group, asOf, known } }) => ({ kind, group, asOf, known }),
    loader: ({ context: { queryClient, session }, deps, location }) => {
      const group = chosenGroup(session, deps);
      const { trend: indicator = 'retention', trendBy, months = 24 } = indicatorSearch.parse(location.search);
      const { asOf, known: knownOn } = deps;
      void queryClient.prefetchQuery(trendQuery(group, { indicator, months, horizon: trendBy, asOf, knownOn }));
      if (knownOn === undefined) void queryClient.prefetchInfiniteQuery(leadersQuery(asOf));
      return Promise.all([
        queryClient.ensureQueryData(reportQuery(group, asOf, knownOn)),
        queryClient.ensureQueryData(groupsQuery(asOf)),
      ]);
    },
    component: lazyRouteComponent(() => import('../pages/indicators-page.js'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pipeline',
    validateSearch: pipelineSearch,
    loader: ({ context: { queryClient, session } }) => {
      void queryClient.prefetchQuery(trendQuery(ownGroup(session), { indicator: 'retention', months: 24 }));
      return queryClient.ensureQueryData(reportQuery(ownGroup(session)));
    },
    component: lazyRouteComponent(() => import('../pages/pipeline-page.js'), 'PipelinePage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/pipeline/present',
    validateSearch: pipelineSearch,
    loader: ({ context: { queryClient, session } }) => queryClient.ensureQueryData(reportQuery(ownGroup(session))),
    component: lazyRouteComponent(() => import('../pages/presentation-page.js'), 'PresentationPage'),
  }),
] as const;
