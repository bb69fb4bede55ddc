import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import {
  calibrationQuery,
  calibrationSearch,
  calibrationsQuery,
  settingsQuery,
} from '../../features/calibration/calibration-queries.js';
import { signedInRoute } from './root.routes.js';

const show = z.object({ show: z.enum(['talk', 'log']).optional().catch(undefined) });

/** Calibration: sessions, planning one, and one session with its meeting. */
export const calibrationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/calibrations',
    validateSearch: calibrationSearch,
    loaderDeps: ({ search: { sort, direction, search, state } }) => ({ sort, direction, search, state }),
    loader: ({ context: { queryClient }, deps }) =>
      Promise.all([
        queryClient.ensureQueryData(settingsQuery),
        queryClient.ensureInfiniteQueryData(calibrationsQuery(deps)),
      ]),
    component: lazyRouteComponent(() => import('../../features/calibration/calibrations-view.js'), 'CalibrationsView'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/calibrations/new',
    component: lazyRouteComponent(
      () => import('../../features/calibration/plan-calibration-view.js'),
      'PlanCalibrationView',
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/calibrations/$calibrationId',
    validateSearch: show,
    loader: ({ context: { queryClient }, params: { calibrationId } }) =>
      queryClient.ensureQueryData(calibrationQuery(calibrationId)),
    component: lazyRouteComponent(() => import('../../features/calibration/calibration-view.js'), 'CalibrationView'),
  }),
] as const;
