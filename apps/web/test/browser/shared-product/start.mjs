import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../..');

/** The password of the four people of the demonstration. */
const demonstrationPassword = 'a browser suite reads along';

const readyAt = (child) =>
  new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk) => {
      heard += chunk.toString();
      const ready = /Understudy is ready at (\S+)/.exec(heard)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready:\n${heard}`)));
  });

/** Runs the start command of the README on a free port, with the demonstration, on data of its own. */
const startProduct = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'understudy-browser-'));
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      PORT: '0',
      DATABASE_URL: '',
      REDIS_URL: '',
      UNDERSTUDY_DATA_DIR: path.join(folder, 'data'),
      UNDERSTUDY_DEMO_PASSWORD: demonstrationPassword,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { origin: readyAt(child), stop };
};

/**
 * One product for all browser suites of a run. Jest runs each suite in a process of its own, so this process answers,
 * at an address that the suites inherit, where the product is. It starts with the first question: a run that selects
 * no browser suite, or finds no browser, never starts it.
 */
export default async () => {
  let product;
  const answer = async () => {
    product ??= startProduct();
    return { origin: await (await product).origin, password: demonstrationPassword };
  };
  const desk = createServer((_request, response) => {
    answer().then(
      (where) => response.end(JSON.stringify(where)),
      (reason) => response.writeHead(500).end(String(reason)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  process.env.UNDERSTUDY_BROWSER_PRODUCT = `http://127.0.0.1:${desk.address().port}`;
  globalThis.understudyBrowserProduct = {
    stop: async () => {
      desk.close();
      desk.closeAllConnections();
      await (await product)?.stop();
    },
  };
};
