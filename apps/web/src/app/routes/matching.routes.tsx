import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pairSort } from '@understudy/contracts/mentoring-matches';
import { roundSort, roundStatus } from '@understudy/contracts/mentoring-rounds';
import { direction } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { roundQuery, roundsQuery } from '../../features/mentoring/matching-queries.js';
import { wordsSearch } from '../../lib/arrangement.js';
import { signedInRoute } from './root.routes.js';

/** Matching rounds, and one of them. */
export const matchingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/matching-rounds',
    validateSearch: z.object({
      round: z.uuid().optional().catch(undefined),
      sort: roundSort.optional().catch(undefined),
      pairs: pairSort.optional().catch(undefined),
      direction: direction.optional().catch(undefined),
      search: wordsSearch,
      status: roundStatus.optional().catch(undefined),
    }),
    loaderDeps: ({ search: { round, sort, direction, search, status } }) => ({
      round,
      sort,
      direction,
      search,
      status,
    }),
    loader: async ({ context: { queryClient }, deps: { round, ...asked } }) => {
      if (round === undefined) await queryClient.ensureInfiniteQueryData(roundsQuery(asked));
      else await queryClient.ensureQueryData(roundQuery(round));
    },
    component: lazyRouteComponent(
      () => import('../../features/mentoring/matching-rounds-view.js'),
      'MatchingRoundsView',
    ),
  }),
] as const;
