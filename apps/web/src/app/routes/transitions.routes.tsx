import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { myTransitionQuery } from '../../features/transitions/companion-query.js';
import { signedInRoute } from './root.routes.js';

/** The companion through the first months of a new stage. */
export const transitionsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-transition',
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(myTransitionQuery),
    component: lazyRouteComponent(() => import('../../features/transitions/companion-view.js'), 'CompanionView'),
  }),
] as const;
