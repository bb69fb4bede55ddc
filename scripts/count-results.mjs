/** Prints "N passed, N failed" over all Jest result files of a folder; a file that is missing counts as a failure. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, ...names] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of names) {
  const place = path.join(folder, name);
  if (!existsSync(place)) {
    failed += 1;
    continue;
  }
  const result = JSON.parse(readFileSync(place, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
