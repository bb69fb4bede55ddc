import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { cssVariables, theme } from '../lib/theme.js';

type ProviderProps = { client: QueryClient; i18n: i18n; router: AnyRouter; look?: MantineThemeOverride };

/** Everything that surrounds the pages: texts, cache, theme, router. */
export const Provider = ({ client, i18n, router, look = theme }: ProviderProps) => (
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <MantineProvider theme={look} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <RouterProvider router={router} />
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>
);
