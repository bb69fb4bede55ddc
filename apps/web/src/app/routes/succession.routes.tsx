import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { z } from 'zod';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Critical roles and who stands ready for them. */
export const successionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/succession',
    validateSearch: z.object({ closed: z.coerce.boolean().optional().catch(undefined) }),
    loaderDeps: ({ search: { closed } }) => ({ closed }),
    loader: ({ context, deps: { closed = false } }) =>
      context.queryClient.ensureQueryData(
        query('succession', listCriticalRoles, { query: { closed: String(closed) } }),
      ),
    component: lazyRouteComponent(() => import('../../features/succession/succession-view.js'), 'SuccessionView'),
  }),
] as const;
