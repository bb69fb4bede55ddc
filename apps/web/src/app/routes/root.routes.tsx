import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { completeTexts } from '../../lib/i18n.js';
import { readLocale } from '../../lib/locale-files.js';
import { sessionQuery } from '../../lib/session.js';

/** The root of all addresses. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient; i18n: i18n }>()({ component: Outlet });

/** Pages that need no sign-in. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: lazyRouteComponent(() => import('../layouts/public-layout.js'), 'PublicLayout'),
});

/** Every address that no page has. */
export const unknownRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$',
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionQuery),
  component: lazyRouteComponent(() => import('../layouts/unknown-address.js'), 'UnknownAddress'),
});

/** Pages behind sign-in: who is not signed in goes there first and comes back to the page they wanted. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const [session] = await Promise.all([
      context.queryClient.ensureQueryData(sessionQuery),
      completeTexts(context.i18n, readLocale),
    ]);
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { session };
  },
  component: lazyRouteComponent(() => import('../layouts/signed-in-layout.js'), 'SignedInLayout'),
});
