import { fileURLToPath } from 'node:url';

/** Jest settings for code that runs in Node: native ESM, compiled by SWC, workspace packages read from their sources. */
export const nodeProject = (displayName, rootDirectory) => ({
  displayName,
  rootDir: rootDirectory,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'default'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.shared\\.spec\\.ts$'],
  transformIgnorePatterns: ['/node_modules/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
});

/** Added to a project whose tests need PostgreSQL: one throw-away server for the whole run. */
export const testServer = {
  globalSetup: fileURLToPath(new URL('../database/test-server/start.mjs', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('../database/test-server/stop.mjs', import.meta.url)),
};
