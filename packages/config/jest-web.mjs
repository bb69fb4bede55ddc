import { fileURLToPath } from 'node:url';
import { nodeProject } from './jest-node.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Jest settings for code that runs in a browser: as jest-node, with jsdom, JSX and style sheets that say nothing. */
export const webProject = (displayName, rootDirectory) => {
  const base = nodeProject(displayName, rootDirectory);
  const [swcJest, swc] = base.transform['^.+\\.tsx?$'];
  return {
    ...base,
    testEnvironment: beside('./jest-browser-environment.cjs'),
    testEnvironmentOptions: { customExportConditions: ['source', 'browser', 'default'] },
    testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
    moduleNameMapper: {
      '\\.css$': beside('./no-styles.cjs'),
      // The build finds the texts with import.meta.glob, which only Vite knows.
      '/locale-files\\.js$': '<rootDir>/test/locale-files.ts',
      ...base.moduleNameMapper,
    },
    transform: {
      '^.+\\.tsx?$': [
        swcJest,
        {
          ...swc,
          jsc: {
            ...swc.jsc,
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      ],
    },
  };
};
