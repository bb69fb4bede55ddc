import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getSignalSettings } from '@understudy/contracts/assessments-signals';
import { getCalibrationSettings } from '@understudy/contracts/calibration';
import { getOrganisation } from '@understudy/contracts/organisations';
import { invitationsQuery, membersQuery, membersSearch } from '../../features/organisations/members-search.js';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** The organisation itself and who belongs to it. */
export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/settings',
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('organisation', getOrganisation)),
        queryClient.ensureQueryData(query('signals', getSignalSettings)),
        queryClient.ensureQueryData(query('calibration', getCalibrationSettings)),
      ]),
    component: lazyRouteComponent(() => import('../pages/settings-page.js'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/members',
    validateSearch: membersSearch,
    // The lists answer while one types, so the page itself never waits for a new search.
    loader: ({ context: { queryClient }, location }) => {
      const asked = membersSearch.parse(location.search);
      void queryClient.prefetchInfiniteQuery(membersQuery(asked));
      void queryClient.prefetchInfiniteQuery(invitationsQuery(asked));
    },
    component: lazyRouteComponent(() => import('../../features/organisations/members-view.js'), 'MembersView'),
  }),
] as const;
