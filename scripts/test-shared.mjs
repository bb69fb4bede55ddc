/** npm run test:shared: the tests that read the reference material beside the clone; skips with a reason without it. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded, jest, refuseUnlessReady, root } from './steps.mjs';

refuseUnlessReady();
const shared = path.resolve(root, '..', 'shared');
if (!existsSync(path.join(shared, 'golden'))) {
  process.stdout.write(
    'Skipped: the reference material (golden values and real histories) is not beside this clone.\n',
  );
  process.exit(0);
}
await buildIfNeeded((sentence) => process.stdout.write(`${sentence}\n`));
const results = process.env.UNDERSTUDY_TEST_RESULTS;
if (results) mkdirSync(results, { recursive: true });
const report = results ? ['--json', `--outputFile=${path.join(results, 'shared.json')}`] : [];
process.exit(
  await jest(['--config', 'jest.shared.config.mjs', '--testTimeout=120000', ...report, ...process.argv.slice(2)], {
    env: { UNDERSTUDY_SHARED: shared },
  }),
);
