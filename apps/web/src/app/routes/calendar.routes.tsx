import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getCalendarSettings } from '@understudy/contracts/calendar';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** The way from our dates into somebody's own calendar. */
export const calendarRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/account/calendar',
    loader: ({ context }) => context.queryClient.ensureQueryData(query('calendar', getCalendarSettings)),
    component: lazyRouteComponent(
      () => import('../../features/calendar/calendar-settings-view.js'),
      'CalendarSettingsView',
    ),
  }),
] as const;
