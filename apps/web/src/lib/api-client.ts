import type { CallInput, Endpoint, ResponseOf } from '@understudy/contracts/endpoint';
import { connection } from './connection.js';
import { ProblemError, readProblem } from './problem-error.js';
import { rememberedUser, waitForSession } from './session-gate.js';

export type CallOptions = {
  signal?: AbortSignal;
  /** Given when the same write may be sent again, so that it acts once. */
  idempotencyKey?: string;
};

type Nothing = Record<never, never>;
/** The arguments of a call: the input may be left out where the endpoint has none. */
export type CallArguments<E extends Endpoint> =
  Nothing extends CallInput<E>
    ? [input?: CallInput<E>, options?: CallOptions]
    : [input: CallInput<E>, options?: CallOptions];

type LooseInput = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

let origin = '';

/** Sets the address in front of every path; empty (the default) means the page's own server. */
export const setApiOrigin = (address: string): void => {
  origin = address;
};

/** A random version 4 UUID; also where crypto.randomUUID is missing because the page is not served securely. */
export const randomKey = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
};

/** The address of an endpoint with its parameters and query filled in; for links and downloads too. */
export const addressOf = <E extends Endpoint>(endpoint: E, ...[input]: CallArguments<E>): string => {
  const { params = {}, query = {} } = (input ?? {}) as LooseInput;
  const path = endpoint.path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const suffix = search.toString();
  return `${origin}${path}${suffix ? `?${suffix}` : ''}`;
};

const send = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    const response = await fetch(address, init);
    connection.set(
      response.status === 503 || response.status === 502 || response.status === 504 ? 'unavailable' : 'online',
    );
    return response;
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    connection.set(typeof navigator !== 'undefined' && navigator.onLine === false ? 'offline' : 'unavailable');
    throw new ProblemError('offline', 'The server could not be reached.', 0);
  }
};

const exchange = async (endpoint: Endpoint, address: string, init: RequestInit): Promise<unknown> => {
  const response = await send(address, init);
  if (response.ok) return response.status === 204 ? undefined : response.json();
  const failure = await readProblem(response);
  if (failure.code !== 'not-signed-in' || endpoint.permission === 'public' || rememberedUser() === null) throw failure;
  await waitForSession();
  const again = await send(address, init);
  if (!again.ok) throw await readProblem(again);
  return again.status === 204 ? undefined : again.json();
};

/**
 * Calls one endpoint of the contracts. Fails with a ProblemError. When the session has ended under an open page, the
 * person signs in again in a dialog and the same request goes on, so nothing typed is lost.
 */
export const call = async <E extends Endpoint>(
  endpoint: E,
  ...[input, options]: CallArguments<E>
): Promise<ResponseOf<E>> => {
  const { body } = (input ?? {}) as LooseInput;
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (endpoint.method === 'POST') headers['idempotency-key'] = options?.idempotencyKey ?? randomKey();
  const answer = await exchange(endpoint, addressOf(endpoint, ...([input] as CallArguments<E>)), {
    method: endpoint.method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: options?.signal,
  });
  return answer as ResponseOf<E>;
};

/** Sends a file to an endpoint that takes one (multipart field "file"); otherwise as call. */
export const upload = async <E extends Endpoint>(
  endpoint: E,
  file: File,
  ...[input, options]: CallArguments<E>
): Promise<ResponseOf<E>> => {
  const form = new FormData();
  form.append('file', file, file.name);
  const answer = await exchange(endpoint, addressOf(endpoint, ...([input] as CallArguments<E>)), {
    method: endpoint.method,
    headers: {
      accept: 'application/json, application/problem+json',
      'idempotency-key': options?.idempotencyKey ?? randomKey(),
    },
    credentials: 'same-origin',
    body: form,
    signal: options?.signal,
  });
  return answer as ResponseOf<E>;
};
