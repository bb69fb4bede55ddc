import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const apiAddress = process.env.UNDERSTUDY_API ?? `http://localhost:${process.env.PORT ?? 3000}`;

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { port: 5173, proxy: { '/api': { target: apiAddress, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: apiAddress, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Assets stay files of their own: the content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes in two files that change only with the packages, not in forty small ones.
            {
              name: 'framework',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|zod|@tanstack\/[a-z-]*(router|query|store|history)[a-z-]*)\//,
              priority: 2,
            },
            {
              name: 'controls',
              test: /node_modules\/(@mantine\/(core|hooks|form|store|notifications)|@floating-ui|@tabler|clsx|react-remove-scroll[a-z-]*|use-[a-z-]*|tslib)\//,
              minShareCount: 5,
              priority: 1,
            },
            { name: (id: string) => /\/locales\/([^/]+)\/[^/]+\.json/.exec(id)?.[1]?.replace(/^/, 'locale-') ?? null },
          ],
        },
      },
    },
  },
});
