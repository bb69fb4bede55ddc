import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getOrganisation, listInvitations, listMembers } from '@understudy/contracts/organisations';
import { query } from '../../lib/query.js';
import { signedInRoute } from './root.routes.js';

/** The organisation itself and who belongs to it. */
export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/settings',
    loader: ({ context }) => context.queryClient.ensureQueryData(query('organisation', getOrganisation)),
    component: lazyRouteComponent(() => import('../../features/organisations/settings-view.js'), 'SettingsView'),
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
