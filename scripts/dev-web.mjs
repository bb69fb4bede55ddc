/** The web of npm run dev, in a process of its own: Vite ends its process itself when it is asked to stop. */
import path from 'node:path';
import { createServer } from 'vite';
import { root } from './steps.mjs';

process.once('disconnect', () => process.exit());
const web = await createServer({ root: path.join(root, 'apps', 'web'), clearScreen: false });
await web.listen();
process.send({ address: web.resolvedUrls.local[0].replace(/\/$/, '') });
