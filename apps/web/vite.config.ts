import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { firstAreas } from './src/lib/i18n.js';

const apiAddress = process.env.UNDERSTUDY_API ?? `http://localhost:${process.env.PORT ?? 3000}`;

/** The controls of the pages before sign-in: all that they load of the library. */
const firstControls = new RegExp(
  `node_modules/(@mantine/(form|store)|clsx|klona|fast-deep-equal|@mantine/core/esm/(core|utils/(?!Floating)|components/(${[
    ['ActionIcon', 'Alert', 'Anchor', 'Box', 'Button', 'Card', 'Center', 'CloseButton', 'Container', 'Flex', 'Group'],
    [
      'Input',
      'InputBase',
      'List',
      'Loader',
      'NativeSelect',
      'Paper',
      'PasswordInput',
      'SimpleGrid',
      'Skeleton',
      'Stack',
    ],
    ['Text', 'TextInput', 'Title', 'UnstyledButton', 'VisuallyHidden'],
  ]
    .flat()
    .join('|')})))/`,
);

/** The drawings of those pages, and what each drawing is made with. */
const firstIcons =
  /node_modules\/@tabler\/icons-react\/dist\/esm\/(createReactComponent|defaultAttributes|icons\/Icon(AlertTriangle|CloudOff|Moon|Refresh|Sun))\./;

/** Two files of texts per language: what the pages before sign-in speak of, and the rest. */
const textsOf = (id: string): string | null => {
  const [, locale, area] = /\/locales\/([^/]+)\/([^/]+)\.json/.exec(id) ?? [];
  if (!locale || !area) return null;
  return firstAreas.some((first) => first === area) ? `locale-${locale}-first` : `locale-${locale}`;
};

/** What every contract is made of, and those that pages before sign-in know; a file of their own, or others would take them along. */
const contractsBeforeSignIn =
  /\/packages\/contracts\/(src|dist)\/(dates|endpoint|identity|list-export|organisations|pagination|permissions|problem|said)\./;

/** The contracts of rooms that only pages behind sign-in know. */
const contractsBehindSignIn =
  /\/packages\/contracts\/(src|dist)\/(assessments|calibration|career-framework|development-plans|effectiveness|events|framework|indicators|jobs|mentoring|notifications|opportunities|people|programmes|skip-levels|succession)\b/;

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
              priority: 3,
            },
            { name: 'first-controls', test: firstControls, priority: 2 },
            { name: 'first-icons', test: firstIcons, priority: 2 },
            // What most of the pages behind sign-in need: menus, dialogs, lists to choose from.
            {
              name: 'controls',
              test: /node_modules\/(@mantine\/(core|notifications)|@floating-ui|react-remove-scroll[a-z-]*|react-transition-group|use-[a-z-]*|tslib)\//,
              minShareCount: 5,
              priority: 1,
            },
            // Small drawings in one file, not in a hundred: each would be named in what loads first.
            { name: 'icons', test: /node_modules\/@tabler\/icons-react\//, minShareCount: 2, priority: 1 },
            { name: textsOf },
            // What the application after sign-in asks for, in one file: what loads first names every file that the application
            // begins with, and is counted among what the pages before sign-in load.
            { name: 'first-contracts', test: contractsBeforeSignIn, priority: 2 },
            { name: 'contracts', test: contractsBehindSignIn, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
});
