import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { getOpportunity } from '@understudy/contracts/opportunities';
import { myCandidaciesQuery, teamQuery, teamSearch } from '../../features/opportunities/candidacy-queries.js';
import { marketSearch } from '../../features/opportunities/market-search.js';
import { stretchesQuery, stretchQuery } from '../../features/opportunities/stretch-queries.js';
import { templatesQuery } from '../../features/opportunities/templates-query.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Stretch opportunities: what is offered, what is mine, what is my team's, and how one is offered. */
export const opportunitiesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/opportunities',
    validateSearch: marketSearch,
    // The list is arranged by what is known of its reader, so it is asked for by the page, when that is there.
    loader: ({ context: { queryClient } }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
    },
    component: lazyRouteComponent(() => import('../../features/opportunities/market-view.js'), 'MarketView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/opportunities/new',
    loader: ({ context: { queryClient, i18n } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('framework', getFramework)),
        queryClient.ensureQueryData(templatesQuery(i18n.language)),
      ]),
    component: lazyRouteComponent(
      () => import('../../features/opportunities/new-opportunity-view.js'),
      'NewOpportunityView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/opportunities/$opportunityId',
    loader: ({ context: { queryClient }, params: { opportunityId } }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
      return queryClient.ensureQueryData(query('opportunities', getOpportunity, { params: { opportunityId } }));
    },
    component: lazyRouteComponent(() => import('../../features/opportunities/opportunity-view.js'), 'OpportunityView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/opportunities/$opportunityId/edit',
    loader: ({ context: { queryClient }, params: { opportunityId } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('framework', getFramework)),
        queryClient.ensureQueryData(query('opportunities', getOpportunity, { params: { opportunityId } })),
      ]),
    component: lazyRouteComponent(
      () => import('../../features/opportunities/edit-opportunity-view.js'),
      'EditOpportunityView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-opportunities',
    loader: ({ context: { queryClient } }) => {
      void queryClient.prefetchInfiniteQuery(stretchesQuery('mine'));
      void queryClient.prefetchInfiniteQuery(stretchesQuery('supported'));
      return queryClient.ensureInfiniteQueryData(myCandidaciesQuery);
    },
    component: lazyRouteComponent(
      () => import('../../features/opportunities/my-opportunities-view.js'),
      'MyOpportunitiesView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/team-opportunities',
    validateSearch: teamSearch,
    loader: ({ context: { queryClient }, location }) =>
      void queryClient.prefetchInfiniteQuery(teamQuery(teamSearch.parse(location.search))),
    component: lazyRouteComponent(
      () => import('../../features/opportunities/team-opportunities-view.js'),
      'TeamOpportunitiesView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/opportunity-templates',
    loader: ({ context: { queryClient, i18n } }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
      return queryClient.ensureQueryData(templatesQuery(i18n.language));
    },
    component: lazyRouteComponent(() => import('../../features/opportunities/templates-view.js'), 'TemplatesView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/stretch-assignments/$stretchId',
    loader: ({ context: { queryClient }, params: { stretchId } }) => {
      void queryClient.prefetchQuery(query('framework', getFramework));
      return queryClient.ensureQueryData(stretchQuery(stretchId));
    },
    component: lazyRouteComponent(() => import('../pages/stretch-page.js'), 'StretchPage'),
  }),
] as const;
