import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { routerSettings } from './router-settings.js';
import { publicIdentityRoutes } from './routes/identity.routes.js';
import { publicRoute, rootRoute } from './routes/root.routes.js';

// Every other address belongs to the whole router, which a page that is loaded anew brings.
const elsewhere = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  beforeLoad: ({ location }) => {
    throw redirect({ href: location.href, reloadDocument: true });
  },
});

/** The pages before sign-in alone, so that the first page anybody sees loads nothing of those behind it. */
export const createPublicRouter = (queryClient: QueryClient, i18n: i18n) =>
  createRouter({
    ...routerSettings,
    routeTree: rootRoute.addChildren([publicRoute.addChildren([...publicIdentityRoutes]), elsewhere]),
    context: { queryClient, i18n },
  });
