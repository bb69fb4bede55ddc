import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { direction } from '@understudy/contracts/pagination';
import { peerGroupSort } from '@understudy/contracts/peer-groups';
import { z } from 'zod';
import { peerGroupQuery, peerGroupsQuery } from '../../features/peer-groups/peer-group-queries.js';
import { signedInRoute } from './root.routes.js';

/** Peer groups. */
export const peerGroupsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/peer-groups',
    validateSearch: z.object({
      show: z.enum(['mine', 'open', 'all']).optional().catch(undefined),
      sort: peerGroupSort.optional().catch(undefined),
      direction: direction.optional().catch(undefined),
    }),
    loaderDeps: ({ search: { show, sort, direction } }) => ({ show, sort, direction }),
    // What is shown without a choice depends on who looks, which the page knows.
    loader: async ({ context: { queryClient }, deps: { show, sort, direction } }) => {
      if (show !== undefined) await queryClient.ensureInfiniteQueryData(peerGroupsQuery(show, { sort, direction }));
    },
    component: lazyRouteComponent(() => import('../../features/peer-groups/peer-groups-view.js'), 'PeerGroupsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/peer-groups/$peerGroupId',
    loader: ({ context: { queryClient }, params: { peerGroupId } }) =>
      queryClient.ensureQueryData(peerGroupQuery(peerGroupId)),
    component: lazyRouteComponent(() => import('../../features/peer-groups/peer-group-view.js'), 'PeerGroupView'),
  }),
] as const;
