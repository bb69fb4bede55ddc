/** The API and the worker of npm run dev: started anew at every change, ended together with the command above it. */
import { root } from './steps.mjs';

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
const tell = (message) => process.connected && process.send(message);

try {
  const { start } = await import('../apps/api/dist/start.js');
  const { signIns } = await start({ root, say: () => undefined });
  tell({ ready: true, signIns });
} catch (failure) {
  if (failure instanceof Error && failure.name === 'StartRefusal') tell({ refused: failure.message });
  else process.stderr.write(`${failure instanceof Error ? failure.stack : failure}\n`);
  process.exitCode = 1;
  process.disconnect?.();
  process.exit();
}
