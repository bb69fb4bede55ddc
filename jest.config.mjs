import { availableParallelism } from 'node:os';
import { nodeProject, testServer } from './packages/config/jest-node.mjs';
import { webProject } from './packages/config/jest-web.mjs';

const api = nodeProject('api', '<rootDir>/apps/api');
const houseLaws = '<rootDir>/test/house/';

/** Never one alone: the runner of the Node projects would then work in Jest's own thread. */
export const workers = {
  maxWorkers: Math.max(2, availableParallelism()),
  workerIdleMemoryLimit: '2GB',
};

export default {
  ...workers,
  testSequencer: '<rootDir>/packages/config/walks-first.mjs',
  projects: [
    nodeProject('contracts', '<rootDir>/packages/contracts'),
    nodeProject('domain', '<rootDir>/packages/domain'),
    nodeProject('seed', '<rootDir>/prisma/seed'),
    webProject('web', '<rootDir>/apps/web'),
    {
      ...nodeProject('browser', '<rootDir>/apps/web'),
      testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'],
      globalSetup: '<rootDir>/test/browser/shared-product/start.mjs',
      globalTeardown: '<rootDir>/test/browser/shared-product/stop.mjs',
    },
    { ...api, ...testServer, testPathIgnorePatterns: [...api.testPathIgnorePatterns, houseLaws] },
    { ...nodeProject('house', '<rootDir>/apps/api'), testMatch: [`${houseLaws}**/*.spec.ts`] },
    { ...nodeProject('database', '<rootDir>/packages/database'), ...testServer },
  ],
};
