import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import type { ServeOrder } from './served.js';

/** A serving process and where it answers. */
export type ServingProcess = { readonly origin: string; stop(): Promise<void> };

/** Starts a process of this same program that serves what it is told. */
export const startServing = async (program: string, order: ServeOrder): Promise<ServingProcess> => {
  const child: ChildProcess = fork(program, ['serve'], {
    execArgv: ['--max-semi-space-size=32'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(order);
  const [port] = await once(child, 'message');
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** Every answer's time in milliseconds, and how many came per second. */
export type Load = { readonly times: readonly number[]; readonly perSecond: number };

type LoadOptions = {
  readonly connections: number;
  readonly seconds: number;
  readonly cookie?: string;
  /** What is sent along, where a page is asked for with a body. */
  readonly body?: object | undefined;
};

/** Asks for one address over so many connections for so many seconds. @throws when an answer is no success. */
export const load = async (url: string, { connections, seconds, cookie, body }: LoadOptions): Promise<Load> => {
  const times: number[] = [];
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  if (body !== undefined) Object.assign(headers, { 'content-type': 'application/json', origin: new URL(url).origin });
  const sent = body === undefined ? {} : { method: 'POST' as const, body: JSON.stringify(body) };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { ...sent, url, connections, duration: seconds, headers },
      (failure: Error | null, done: autocannon.Result) => (failure ? reject(failure) : resolve(done)),
    );
    instance.on('response', (_client, _status, _bytes, time) => {
      times.push(time);
    });
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed.`);
  return { times, perSecond: result.requests.total / result.duration };
};
