import { nodeProject, testServer } from './packages/config/jest-node.mjs';
import { webProject } from './packages/config/jest-web.mjs';

export default {
  projects: [
    nodeProject('contracts', '<rootDir>/packages/contracts'),
    nodeProject('domain', '<rootDir>/packages/domain'),
    nodeProject('seed', '<rootDir>/prisma/seed'),
    webProject('web', '<rootDir>/apps/web'),
    { ...nodeProject('database', '<rootDir>/packages/database'), ...testServer },
  ],
};
