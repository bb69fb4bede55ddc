import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { peerGroupQuery, peerGroupsQuery } from '../../features/peer-groups/peer-group-queries.js';
import { signedInRoute } from './root.routes.js';

/** Peer groups. */
export const peerGroupsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/peer-groups',
    validateSearch: z.object({ show: z.enum(['open', 'all']).optional().catch(undefined) }),
    loaderDeps: ({ search: { show } }) => ({ show: show ?? ('mine' as const) }),
    loader: ({ context: { queryClient }, deps: { show } }) =>
      queryClient.ensureInfiniteQueryData(peerGroupsQuery(show)),
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
