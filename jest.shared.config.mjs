import { workers } from './jest.config.mjs';
import { nodeProject, testServer } from './packages/config/jest-node.mjs';

/** The tests that read the reference material beside the clone (npm run test:shared). */
const shared = (displayName, rootDirectory) => ({
  ...nodeProject(displayName, rootDirectory),
  testMatch: ['<rootDir>/**/*.shared.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
});

export default {
  ...workers,
  projects: [
    shared('domain', '<rootDir>/packages/domain'),
    { ...shared('api', '<rootDir>/apps/api'), ...testServer },
    {
      ...shared('browser', '<rootDir>/apps/web'),
      globalSetup: '<rootDir>/test/browser/shared-product/start.mjs',
      globalTeardown: '<rootDir>/test/browser/shared-product/stop.mjs',
    },
  ],
};
