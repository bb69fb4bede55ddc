import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { peerGroupQuery, peerGroupsQuery } from '../../features/peer-groups/peer-group-queries.js';
import { signedInRoute } from './root.routes.js';

/** Peer groups. */
export const peerGroupsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/peer-groups',
    validateSearch: z.object({ show: z.enum(['mine', 'open', 'all']).optional().catch(undefined) }),
    loaderDeps: ({ search: { show } }) => ({ show }),
    // What is shown without a choice depends on who looks, which the page knows.
    loader: async ({ context: { queryClient }, deps: { show } }) => {
      if (show !== undefined) await queryClient.ensureInfiniteQueryData(peerGroupsQuery(show));
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
