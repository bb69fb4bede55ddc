// Linked before the screens: Jest fails when two lazy modules link the same one at the same time.
import '@mantine/form';
import '@mantine/notifications';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import type { Session } from '@understudy/contracts/identity';
import { permissionsOf } from '@understudy/contracts/permissions';
import type { i18n, ResourceKey } from 'i18next';
import React, { type ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Provider } from '../src/app/provider.js';
import { createAppRouter } from '../src/app/router.js';
import { createI18n } from '../src/lib/i18n.js';
import { createQueryClient } from '../src/lib/query.js';
import { sessionQuery } from '../src/lib/session.js';
import { cssVariables, theme } from '../src/lib/theme.js';
import { textsOf } from './locale-files.js';
import { pseudoTexts } from './pseudo-locale.js';

// A busy machine draws late; what never comes still fails. It is asked for again and again, and each time it is not there yet
// would write out the whole page.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? 'Nothing was found.') });

// Of each element that is made, React notes where, to tell it in warnings: a tenth of the time of all screens.
const insides: object = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');
Object.defineProperty(insides, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => undefined });

export type TestLocale = 'en-GB' | 'de' | 'pseudo';

/** A translator with the real texts, or with the bracketed ones. */
export const testI18n = (locale: TestLocale): Promise<i18n> => {
  const texts: Record<string, ResourceKey> = locale === 'pseudo' ? pseudoTexts() : textsOf(locale);
  return createI18n(locale, { [locale]: texts });
};

/** Ada, who administers Meridian; override what matters. */
export const testSession = (own: Partial<Session> = {}): Session => ({
  user: { id: '0191b2a0-0000-7000-8000-000000000001', name: 'Ada Quill', email: 'ada@meridian.example', locale: null },
  organisation: {
    id: '0191b2a0-0000-7000-8000-000000000002',
    slug: 'meridian',
    name: 'Meridian',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    fiscalYearStartMonth: 1,
    privacyThreshold: 5,
    historyBeginsOn: null,
    demonstration: false,
    today: '2026-03-31',
    version: 1,
  },
  organisations: [{ id: '0191b2a0-0000-7000-8000-000000000002', name: 'Meridian', slug: 'meridian' }],
  personId: null,
  standings: ['admin'],
  permissions: [...permissionsOf.admin],
  homes: ['admin'],
  keepsMail: false,
  lastVisitAt: null,
  ...own,
});

type Options = { locale?: TestLocale; session?: Session | null };

/** Renders one component inside everything it may need but the pages. */
export const renderPart = async (part: ReactElement, { locale = 'en-GB', session = null }: Options = {}) => {
  const client = createQueryClient();
  client.setQueryData(sessionQuery.queryKey, session);
  const translator = await testI18n(locale);
  const result = render(
    <I18nextProvider i18n={translator}>
      <QueryClientProvider client={client}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
          {part}
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...result, client };
};

/** Links the layouts and the page of an address in turn: Jest fails when two lazy modules link at the same time. */
const linkOneAfterAnother = async (router: ReturnType<typeof createAppRouter>, path: string): Promise<void> => {
  const { pathname } = new URL(path, 'http://localhost');
  const [matched] = router.getMatchedRoutes(pathname);
  for (const route of matched) await router.loadRouteChunk(route);
};

/** Nothing has a size here, so a menu would take its button for scrolled away and hide as soon as it knew its place. */
const unhidden = mergeThemeOverrides(theme, { components: { Popover: { defaultProps: { hideDetached: false } } } });

/** Renders the whole application at one address; the server of the test answers it. */
export const renderPage = async (path: string, { locale = 'en-GB' }: Options = {}) => {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { retry: false, staleTime: 30_000 } });
  const history = createMemoryHistory({ initialEntries: [path] });
  const i18n = await testI18n(locale);
  const router = createAppRouter(client, i18n, history);
  await linkOneAfterAnother(router, path);
  const result = render(<Provider client={client} i18n={i18n} router={router} look={unhidden} />);
  return { ...result, client, history };
};
