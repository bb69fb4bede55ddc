import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import {
  leaderQuery,
  leadersQuery,
  leadersSearch,
  metricsQuery,
  metricsSearch,
  reviewQuery,
} from '../../features/effectiveness/effectiveness-queries.js';
import { signedInRoute } from './root.routes.js';

const periodSearch = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});

/** What is observed of leaders, by what it is measured, and the conversations about it. */
export const effectivenessRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/effectiveness',
    validateSearch: leadersSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(leadersQuery(deps)),
    component: lazyRouteComponent(
      () => import('../../features/effectiveness/effectiveness-view.js'),
      'EffectivenessView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/effectiveness/$leaderId',
    validateSearch: periodSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, params: { leaderId }, deps }) =>
      queryClient.ensureQueryData(leaderQuery(leaderId, deps)),
    component: lazyRouteComponent(() => import('../../features/effectiveness/leader-view.js'), 'LeaderView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/effectiveness-metrics',
    validateSearch: metricsSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(metricsQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/effectiveness/metrics-view.js'), 'MetricsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/effectiveness-reviews/$reviewId',
    loader: ({ context: { queryClient }, params: { reviewId } }) => queryClient.ensureQueryData(reviewQuery(reviewId)),
    component: lazyRouteComponent(() => import('../../features/effectiveness/review-view.js'), 'ReviewView'),
  }),
] as const;
