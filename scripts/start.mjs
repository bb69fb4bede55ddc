/** npm start: builds what is needed, then runs database, API, worker and web in this one process. */
import v8 from 'node:v8';
import { buildIfNeeded, refuseUnlessReady, root, stop } from './steps.mjs';

refuseUnlessReady();
// A larger young generation means fewer pauses while answers are being written on Node 20.
v8.setFlagsFromString('--max-semi-space-size=32');

const began = Date.now();
const say = (sentence) =>
  process.stdout.write(`[${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s] ${sentence}\n`);

await buildIfNeeded(say);
const { start } = await import('../apps/api/dist/start.js');
try {
  const { address, signIns } = await start({ root, say });
  process.stdout.write(['', `Understudy is ready at ${address}`, ...signIns, '', ''].join('\n'));
} catch (refusal) {
  if (refusal instanceof Error && refusal.name === 'StartRefusal') stop(refusal.message);
  throw refusal;
}
