import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { jobStatus, listJobs } from '@understudy/contracts/jobs';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Work in the background. */
export const jobsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/jobs',
    validateSearch: z.object({ status: jobStatus.optional().catch(undefined) }),
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) =>
      context.queryClient.ensureInfiniteQueryData(pagedQuery('jobs', listJobs, { query: { status: deps.status } })),
    component: lazyRouteComponent(() => import('../../features/jobs/jobs-view.js'), 'JobsView'),
  }),
] as const;
