import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getNotificationPreferences } from '@understudy/contracts/notifications';
import { notificationsQuery, notificationsSearch } from '../../features/notifications/notifications-query.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** What I have been told, and how I wish to be told. */
export const notificationsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/notifications',
    validateSearch: notificationsSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => context.queryClient.ensureInfiniteQueryData(notificationsQuery(deps)),
    component: lazyRouteComponent(
      () => import('../../features/notifications/notifications-view.js'),
      'NotificationsView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/account/notifications',
    loader: ({ context }) => context.queryClient.ensureQueryData(query('notifications', getNotificationPreferences)),
    component: lazyRouteComponent(() => import('../../features/notifications/preferences-view.js'), 'PreferencesView'),
  }),
] as const;
