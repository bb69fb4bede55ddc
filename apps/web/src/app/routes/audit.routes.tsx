import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listAuditEntries } from '@understudy/contracts/audit';
import { eventName } from '@understudy/contracts/events';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** What happened in the organisation. */
export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/audit',
    validateSearch: z.object({ name: eventName.optional().catch(undefined) }),
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) =>
      context.queryClient.ensureInfiniteQueryData(
        pagedQuery('audit', listAuditEntries, { query: { name: deps.name } }),
      ),
    component: lazyRouteComponent(() => import('../../features/audit/audit-view.js'), 'AuditView'),
  }),
] as const;
