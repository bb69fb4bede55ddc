/**
 * npm test: everything that can be tested with Node and npm alone. Builds first, because the browser suite and the
 * tests that kill a running process use what was built. Arguments go on to Jest.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded, jest, refuseUnlessReady } from './steps.mjs';

refuseUnlessReady();
await buildIfNeeded((sentence) => process.stdout.write(`${sentence}\n`));
const results = process.env.UNDERSTUDY_TEST_RESULTS;
if (results) mkdirSync(results, { recursive: true });
const report = results ? ['--json', `--outputFile=${path.join(results, 'test.json')}`] : [];
process.exit(
  await jest([
    '--testTimeout=30000',
    '--maxWorkers=100%',
    '--workerIdleMemoryLimit=2GB',
    ...report,
    ...process.argv.slice(2),
  ]),
);
