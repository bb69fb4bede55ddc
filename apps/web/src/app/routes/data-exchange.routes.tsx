import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getImport, importRow } from '@understudy/contracts/data-exchange';
import { z } from 'zod';
import { importsQuery, importsSearch } from '../../features/data-exchange/imports-query.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** Files on their way in. */
export const dataExchangeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/imports',
    validateSearch: importsSearch,
    loaderDeps: ({ search: { importKind, sort, direction } }) => ({ importKind, sort, direction }),
    loader: ({ context: { queryClient }, deps }) => queryClient.ensureInfiniteQueryData(importsQuery(deps)),
    component: lazyRouteComponent(() => import('../../features/data-exchange/imports-view.js'), 'ImportsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/imports/$importId',
    validateSearch: z.object({
      step: z.enum(['columns']).optional().catch(undefined),
      outcome: importRow.shape.outcome.optional().catch(undefined),
    }),
    loader: ({ context: { queryClient }, params: { importId } }) =>
      queryClient.ensureQueryData(query('imports', getImport, { params: { importId } })),
    component: lazyRouteComponent(() => import('../../features/data-exchange/import-view.js'), 'ImportView'),
  }),
] as const;
