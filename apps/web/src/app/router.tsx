import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { routerSettings } from './router-settings.js';
import { assessmentsRoutes } from './routes/assessments.routes.js';
import { auditRoutes } from './routes/audit.routes.js';
import { benchRoutes } from './routes/bench.routes.js';
import { calendarRoutes } from './routes/calendar.routes.js';
import { calibrationRoutes } from './routes/calibration.routes.js';
import { careerFrameworkRoutes } from './routes/career-framework.routes.js';
import { dataExchangeRoutes } from './routes/data-exchange.routes.js';
import { developmentPlansRoutes } from './routes/development-plans.routes.js';
import { effectivenessRoutes } from './routes/effectiveness.routes.js';
import { forecastRoutes } from './routes/forecast.routes.js';
import { frameworkEditorRoutes } from './routes/framework-editor.routes.js';
import { homeRoutes } from './routes/home.routes.js';
import { publicIdentityRoutes, signedInIdentityRoutes } from './routes/identity.routes.js';
import { indicatorsRoutes } from './routes/indicators.routes.js';
import { jobsRoutes } from './routes/jobs.routes.js';
import { matchingRoutes } from './routes/matching.routes.js';
import { mentoringRoutes } from './routes/mentoring.routes.js';
import { notificationsRoutes } from './routes/notifications.routes.js';
import { opportunitiesRoutes } from './routes/opportunities.routes.js';
import { organisationsRoutes } from './routes/organisations.routes.js';
import { peerGroupsRoutes } from './routes/peer-groups.routes.js';
import { peopleRoutes } from './routes/people.routes.js';
import { programmesRoutes } from './routes/programmes.routes.js';
import { publicRoute, rootRoute, signedInRoute, unknownRoute } from './routes/root.routes.js';
import { signalsRoutes } from './routes/signals.routes.js';
import { skipLevelsRoutes } from './routes/skip-levels.routes.js';
import { successionRoutes } from './routes/succession.routes.js';
import { transitionsRoutes } from './routes/transitions.routes.js';

const routeTree = rootRoute.addChildren([
  unknownRoute,
  publicRoute.addChildren([...publicIdentityRoutes]),
  signedInRoute.addChildren([
    ...homeRoutes,
    ...signedInIdentityRoutes,
    ...notificationsRoutes,
    ...calendarRoutes,
    ...organisationsRoutes,
    ...jobsRoutes,
    ...auditRoutes,
    ...peopleRoutes,
    ...careerFrameworkRoutes,
    ...developmentPlansRoutes,
    ...frameworkEditorRoutes,
    ...assessmentsRoutes,
    ...signalsRoutes,
    ...transitionsRoutes,
    ...opportunitiesRoutes,
    ...programmesRoutes,
    ...mentoringRoutes,
    ...matchingRoutes,
    ...peerGroupsRoutes,
    ...skipLevelsRoutes,
    ...successionRoutes,
    ...calibrationRoutes,
    ...effectivenessRoutes,
    ...indicatorsRoutes,
    ...benchRoutes,
    ...forecastRoutes,
    ...dataExchangeRoutes,
  ]),
]);

/** The pages by their addresses; the browser's own history is used unless another is given. */
export const createAppRouter = (queryClient: QueryClient, i18n: i18n, history?: RouterHistory) =>
  createRouter({
    ...routerSettings,
    routeTree,
    history,
    context: { queryClient, i18n },
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
