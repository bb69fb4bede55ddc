import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSorts, listAuditEntries } from '@understudy/contracts/audit';
import { eventName } from '@understudy/contracts/events';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** What happened in the organisation. */
export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/audit',
    validateSearch: z.object({ name: eventName.optional().catch(undefined), ...arrangementSearch(auditSorts) }),
    loaderDeps: ({ search: { name, sort, direction } }) => ({ name, sort, direction }),
    loader: ({ context, deps }) =>
      context.queryClient.ensureInfiniteQueryData(pagedQuery('audit', listAuditEntries, { query: deps })),
    component: lazyRouteComponent(() => import('../../features/audit/audit-view.js'), 'AuditView'),
  }),
] as const;
