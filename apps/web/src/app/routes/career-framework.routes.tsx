import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getFramework, getMyDevelopment, getPipelineBoard } from '@understudy/contracts/career-framework';
import { attentionQuery, attentionSearch } from '../../features/career-framework/attention-query.js';
import { frameworkSearch } from '../../features/career-framework/framework-search.js';
import { titleSearch, titlesQuery } from '../../features/career-framework/title-search.js';
import { loadFramework } from '../../features/career-framework/use-framework.js';
import { myPeopleGroup } from '../../features/indicators/chosen-group.js';
import { reportQuery } from '../../features/indicators/report-query.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** The stages, which title stands for which, and a manager's people among them. */
export const careerFrameworkRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/framework',
    validateSearch: frameworkSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps: { version } }) =>
      Promise.all([
        loadFramework(queryClient, version),
        queryClient.ensureQueryData(query('development', getMyDevelopment)),
      ]),
    component: lazyRouteComponent(() => import('../pages/framework-page.js'), 'FrameworkPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/framework/$stageKey',
    validateSearch: frameworkSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps: { version } }) =>
      Promise.all([
        loadFramework(queryClient, version),
        queryClient.ensureQueryData(query('development', getMyDevelopment)),
      ]),
    component: lazyRouteComponent(() => import('../../features/career-framework/stage-view.js'), 'StageView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/titles',
    validateSearch: titleSearch,
    // The list answers while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) =>
      Promise.all([
        queryClient.ensureInfiniteQueryData(titlesQuery(titleSearch.parse(location.search))),
        queryClient.ensureQueryData(query('framework', getFramework)),
      ]),
    component: lazyRouteComponent(
      () => import('../../features/career-framework/title-mapping-view.js'),
      'TitleMappingView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-people',
    validateSearch: attentionSearch,
    loaderDeps: ({ search: { sort, direction, reason } }) => ({ sort, direction, reason }),
    loader: ({ context: { queryClient, session }, deps }) =>
      Promise.all([
        queryClient.ensureInfiniteQueryData(attentionQuery(deps)),
        queryClient.ensureQueryData(query('stages', getPipelineBoard)),
        queryClient.ensureQueryData(reportQuery(myPeopleGroup(session))),
      ]),
    component: lazyRouteComponent(() => import('../pages/my-people-page.js'), 'MyPeoplePage'),
  }),
] as const;
