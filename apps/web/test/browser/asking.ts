import type { CallInput, Endpoint, ResponseOf } from '@understudy/contracts/endpoint';
import type { Visit } from './room.js';

type Loose = { params?: Record<string, string>; body?: unknown };

/** Does through the API what a suite needs but does not test, as the person who is signed in on this page. */
export const ask = async <E extends Endpoint>(
  { page }: Visit,
  endpoint: E,
  input: CallInput<E>,
): Promise<ResponseOf<E>> => {
  const { params = {}, body } = input as Loose;
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_whole, name: string) => params[name] ?? '');
  const answer = await page.evaluate(
    async ({ method, address, text }) => {
      const response = await fetch(address, {
        method,
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: text,
      });
      return { status: response.status, text: await response.text() };
    },
    { method: endpoint.method, address: path, text: JSON.stringify(body) },
  );
  if (answer.status >= 300) throw new Error(`${endpoint.method} ${path}: ${answer.status} ${answer.text}`);
  return JSON.parse(answer.text || 'null') as ResponseOf<E>;
};

/** Counts how often somebody presses something on the pages that they open from now on. */
export const countPresses = async ({ context }: Visit): Promise<() => number> => {
  let presses = 0;
  await context.exposeFunction('notePress', () => {
    presses += 1;
  });
  await context.addInitScript(() => {
    addEventListener(
      'pointerdown',
      (event) => (event.isTrusted ? Reflect.get(window, 'notePress')() : undefined),
      true,
    );
  });
  return () => presses;
};
