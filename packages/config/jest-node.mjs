import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Jest settings for code that runs in Node: Node's own module loader, TypeScript compiled by test-runner/loader.mjs (which
 * scripts/steps.mjs brings in), modules kept from one spec file to the next.
 */
export const nodeProject = (displayName, rootDirectory) => ({
  displayName,
  rootDir: rootDirectory,
  runner: 'jest-light-runner',
  setupFilesAfterEnv: [beside('./test-runner/time-limits.mjs')],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.shared\\.spec\\.ts$'],
});

/** Added to a project whose tests need PostgreSQL: one throw-away server for the whole run. */
export const testServer = {
  globalSetup: beside('../database/test-server/start.mjs'),
  globalTeardown: beside('../database/test-server/stop.mjs'),
};
