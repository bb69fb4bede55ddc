import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { jobSorts, jobStatus, listJobs } from '@understudy/contracts/jobs';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Work in the background. */
export const jobsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/jobs',
    validateSearch: z.object({ status: jobStatus.optional().catch(undefined), ...arrangementSearch(jobSorts) }),
    loaderDeps: ({ search: { status, sort, direction } }) => ({ status, sort, direction }),
    loader: ({ context, deps }) =>
      context.queryClient.ensureInfiniteQueryData(pagedQuery('jobs', listJobs, { query: deps })),
    component: lazyRouteComponent(() => import('../../features/jobs/jobs-view.js'), 'JobsView'),
  }),
] as const;
