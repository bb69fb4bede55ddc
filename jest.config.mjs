import { nodeProject, testServer } from './packages/config/jest-node.mjs';

export default {
  projects: [
    nodeProject('contracts', '<rootDir>/packages/contracts'),
    nodeProject('domain', '<rootDir>/packages/domain'),
    nodeProject('seed', '<rootDir>/prisma/seed'),
    { ...nodeProject('database', '<rootDir>/packages/database'), ...testServer },
  ],
};
