import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getSignalSettings } from '@understudy/contracts/assessments-signals';
import { getOrganisation, listInvitations, listMembers } from '@understudy/contracts/organisations';
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
      ]),
    component: lazyRouteComponent(() => import('../pages/settings-page.js'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/members',
    loader: ({ context: { queryClient } }) =>
      Promise.all([
        queryClient.ensureQueryData(query('members', listMembers)),
        queryClient.ensureQueryData(query('members', listInvitations)),
      ]),
    component: lazyRouteComponent(() => import('../../features/organisations/members-view.js'), 'MembersView'),
  }),
] as const;
