import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RouterHistory, RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { StrictMode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { cssVariables, theme } from '../lib/theme.js';
import { createAppRouter } from './router.js';

type ProviderProps = { client: QueryClient; i18n: i18n; history?: RouterHistory };

/** Everything that surrounds the pages: texts, cache, theme, router. */
export const Provider = ({ client, i18n, history }: ProviderProps) => {
  const [router] = useState(() => createAppRouter(client, history));
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
            <Notifications position="bottom-right" limit={4} />
            <RouterProvider router={router} />
          </MantineProvider>
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>
  );
};
