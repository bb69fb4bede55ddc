import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  seasonPeopleQuery,
  seasonQuery,
  seasonSearch,
  seasonsQuery,
  talkQuery,
  talksQuery,
} from '../../features/skip-levels/skip-level-queries.js';
import { signedInRoute } from './root.routes.js';

/** Skip-level talks: mine, those with my line, and the seasons in which they are planned. */
export const skipLevelsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skip-levels',
    loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(talksQuery('person', 'ahead')),
    component: lazyRouteComponent(() => import('../../features/skip-levels/skip-levels-view.js'), 'SkipLevelsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skip-levels/new',
    loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(seasonsQuery()),
    component: lazyRouteComponent(() => import('../../features/skip-levels/plan-season-view.js'), 'PlanSeasonView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skip-level-seasons/$seasonId',
    validateSearch: seasonSearch,
    loaderDeps: ({ search: { show, sort, direction } }) => ({ show, sort, direction }),
    loader: ({ context: { queryClient }, params: { seasonId }, deps }) =>
      Promise.all([
        queryClient.ensureQueryData(seasonQuery(seasonId)),
        queryClient.ensureInfiniteQueryData(seasonPeopleQuery(seasonId, deps)),
      ]),
    component: lazyRouteComponent(() => import('../../features/skip-levels/season-view.js'), 'SeasonView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skip-level-talks/$talkId',
    loader: ({ context: { queryClient }, params: { talkId } }) => queryClient.ensureQueryData(talkQuery(talkId)),
    component: lazyRouteComponent(() => import('../../features/skip-levels/talk-view.js'), 'TalkView'),
  }),
] as const;
