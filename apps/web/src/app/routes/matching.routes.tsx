import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { roundQuery, roundsQuery } from '../../features/mentoring/matching-queries.js';
import { signedInRoute } from './root.routes.js';

/** Matching rounds, and one of them. */
export const matchingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/matching-rounds',
    validateSearch: z.object({ round: z.uuid().optional().catch(undefined) }),
    loaderDeps: ({ search: { round } }) => ({ round }),
    loader: async ({ context: { queryClient }, deps: { round } }) => {
      if (round === undefined) await queryClient.ensureInfiniteQueryData(roundsQuery);
      else await queryClient.ensureQueryData(roundQuery(round));
    },
    component: lazyRouteComponent(
      () => import('../../features/mentoring/matching-rounds-view.js'),
      'MatchingRoundsView',
    ),
  }),
] as const;
