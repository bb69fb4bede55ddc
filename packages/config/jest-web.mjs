import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Jest settings for code that runs in a browser: jsdom, native ESM compiled by SWC, and style sheets that say nothing. */
export const webProject = (displayName, rootDirectory) => ({
  displayName,
  rootDir: rootDirectory,
  testEnvironment: beside('./jest-browser-environment.cjs'),
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', 'default'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '\\.css$': beside('./no-styles.cjs'),
    // The build finds the texts with import.meta.glob, which only Vite knows.
    '/locale-files\\.js$': '<rootDir>/test/locale-files.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
});
