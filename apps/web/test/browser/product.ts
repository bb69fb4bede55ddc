import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The password of the four people of the demonstration. */
export const demonstrationPassword = 'a browser suite reads along';

/** The product, started as everybody starts it, on data of its own. */
export type Product = { readonly origin: string; stop(): Promise<void> };

const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      const ready = /Understudy is ready at (\S+)/.exec(heard)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready:\n${heard}`)));
  });

/** Runs the start command of the README on a free port, with the demonstration, in this folder. */
export const startProduct = async (folder: string): Promise<Product> => {
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
  const origin = await readyAt(child);
  return {
    origin,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
};
