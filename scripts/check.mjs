/** npm run check: format, lint, types, imports and lengths; every step runs, so that one run tells everything. */
import { binary, jest, refuseUnlessReady, runNode, turbo } from './steps.mjs';

refuseUnlessReady();
const steps = {
  'format and lint': () =>
    runNode([binary('@biomejs/biome', 'biome'), 'ci', '.', '--diagnostic-level=error', '--colors=off']),
  types: () => turbo(['generate', 'types']),
  'imports, lengths and names': () => jest(['--selectProjects', 'house', '--silent=false']),
};

const failed = [];
for (const [name, run] of Object.entries(steps)) {
  process.stdout.write(`\n— ${name}\n`);
  if ((await run()) !== 0) failed.push(name);
}
process.stdout.write(failed.length ? `\nNot clean: ${failed.join(', ')}\n` : '\nAll clean.\n');
process.exit(failed.length ? 1 : 0);
