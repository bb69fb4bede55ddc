import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listDevices, listKeptMails } from '@understudy/contracts/identity';
import { z } from 'zod';
import { query } from '../../lib/query.js';
import { publicRoute, signedInRoute } from './root.routes.js';

/** Sign-in, sign-up and the links in mails. */
export const publicIdentityRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in',
    validateSearch: z.object({ next: z.string().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('../../features/identity/sign-in-view.js'), 'SignInView'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-up',
    component: lazyRouteComponent(() => import('../../features/identity/sign-up-view.js'), 'SignUpView'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/accept-invitation',
    component: lazyRouteComponent(() => import('../../features/identity/invitation-view.js'), 'InvitationView'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/forgot-password',
    component: lazyRouteComponent(
      () => import('../../features/identity/forgot-password-view.js'),
      'ForgotPasswordView',
    ),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/reset-password',
    component: lazyRouteComponent(() => import('../../features/identity/reset-password-view.js'), 'ResetPasswordView'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/development/mails',
    loader: ({ context }) => context.queryClient.ensureQueryData(query('session', listKeptMails)),
    component: lazyRouteComponent(() => import('../../features/identity/kept-mails-view.js'), 'KeptMailsView'),
  }),
] as const;

/** What a person keeps about their own sign-in. */
export const signedInIdentityRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/account',
    loader: ({ context }) => context.queryClient.ensureQueryData(query('session', listDevices)),
    component: lazyRouteComponent(() => import('../pages/account-page.js'), 'AccountPage'),
  }),
] as const;
