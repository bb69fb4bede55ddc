import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { listUnits } from '@understudy/contracts/people';
import { z } from 'zod';
import { candidatesQuery, identificationSearch } from '../../features/signals/identification-search.js';
import { signalOrder } from '../../features/signals/signal-list.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Signals of potential: my own, and who could be readied for more. */
export const signalsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/signals',
    validateSearch: signalOrder.extend({ tab: z.enum(['about-me', 'written']).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../../features/signals/signals-view.js'), 'SignalsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/identification',
    validateSearch: identificationSearch,
    loader: async ({ context: { queryClient }, location }) => {
      const search = identificationSearch.parse(location.search);
      void queryClient.prefetchQuery(query('people', listUnits));
      void queryClient.prefetchQuery(query('framework', getFramework));
      await Promise.all([
        queryClient.ensureInfiniteQueryData(candidatesQuery('overlooked', search)),
        queryClient.ensureInfiniteQueryData(candidatesQuery('observed', search)),
      ]);
    },
    component: lazyRouteComponent(() => import('../../features/signals/identification-view.js'), 'IdentificationView'),
  }),
] as const;
