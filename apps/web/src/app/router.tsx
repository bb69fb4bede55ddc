import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { PageSkeleton } from '../components/loading.js';
import { readSearch, writeSearch } from '../lib/search.js';
import { NotFoundPage } from './layouts/not-found-page.js';
import { RouteFailure } from './layouts/route-failure.js';
import { auditRoutes } from './routes/audit.routes.js';
import { careerFrameworkRoutes } from './routes/career-framework.routes.js';
import { dataExchangeRoutes } from './routes/data-exchange.routes.js';
import { homeRoutes } from './routes/home.routes.js';
import { publicIdentityRoutes, signedInIdentityRoutes } from './routes/identity.routes.js';
import { indicatorsRoutes } from './routes/indicators.routes.js';
import { jobsRoutes } from './routes/jobs.routes.js';
import { organisationsRoutes } from './routes/organisations.routes.js';
import { peopleRoutes } from './routes/people.routes.js';
import { publicRoute, rootRoute, signedInRoute } from './routes/root.routes.js';
import { successionRoutes } from './routes/succession.routes.js';

const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([...publicIdentityRoutes]),
  signedInRoute.addChildren([
    ...homeRoutes,
    ...signedInIdentityRoutes,
    ...organisationsRoutes,
    ...jobsRoutes,
    ...auditRoutes,
    ...peopleRoutes,
    ...careerFrameworkRoutes,
    ...successionRoutes,
    ...indicatorsRoutes,
    ...dataExchangeRoutes,
  ]),
]);

/**
 * The pages by their addresses; data is loaded in parallel by the routes, already when a link is pointed at. The
 * browser's own history is used unless another is given.
 */
export const createAppRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    history,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 250,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: RouteFailure,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
