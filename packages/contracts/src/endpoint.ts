import type { z } from 'zod';
import type { Permission } from './permissions.js';
import type { ProblemCode } from './problem.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Shape = z.ZodObject;

/** One route, whole: bound by the API, called by the web, printed by OpenAPI and walked by the refusal tests. */
export type Endpoint<
  Params extends Shape | undefined = Shape | undefined,
  Query extends Shape | undefined = Shape | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Response extends z.ZodType | undefined = z.ZodType | undefined,
> = {
  readonly method: Method;
  /** Path below the host with :named parameters, e.g. /api/v1/people/:personId. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** 'public' routes are a frozen list in a test; everything else needs the permission. */
  readonly permission: Permission | 'public';
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Undefined for 204 answers, files and streams. */
  readonly response: Response;
  readonly status: 200 | 201 | 202 | 204;
  /** What the answer is when it is not JSON. */
  readonly produces?: 'text/csv' | 'text/calendar' | 'text/event-stream' | 'application/json' | 'application/pdf';
  /** Set when the body is a file sent as multipart/form-data under the field "file". */
  readonly upload?: true;
  /** Set where no trace of who sent it when may be kept: such a request leaves no idempotency key. */
  readonly traceless?: true;
  /** Set where another system may call with an API key in the place of a session. */
  readonly acceptsKey?: true;
  readonly errors: readonly ProblemCode[];
};

type Draft = {
  method: Method;
  path: `/api/${string}`;
  summary: string;
  permission: Permission | 'public';
  params?: Shape;
  query?: Shape;
  body?: z.ZodType;
  response?: z.ZodType;
  status?: 200 | 201 | 202 | 204;
  produces?: 'text/csv' | 'text/calendar' | 'text/event-stream' | 'application/json' | 'application/pdf';
  upload?: true;
  traceless?: true;
  acceptsKey?: true;
  errors?: readonly ProblemCode[];
};

type Given<D extends Draft, Key extends keyof Draft> = D extends Record<Key, infer Value> ? Value : undefined;
type ShapeOf<Value> = Value extends Shape ? Value : undefined;
type SchemaOf<Value> = Value extends z.ZodType ? Value : undefined;

/** Declares one route. The status follows from the method and the response unless it is given. */
export const endpoint = <const D extends Draft>(draft: D) =>
  ({
    ...draft,
    params: draft.params,
    query: draft.query,
    body: draft.body,
    response: draft.response,
    status: draft.status ?? (draft.response || draft.produces ? 200 : 204),
    errors: draft.errors ?? [],
  }) as unknown as Endpoint<
    ShapeOf<Given<D, 'params'>>,
    ShapeOf<Given<D, 'query'>>,
    SchemaOf<Given<D, 'body'>>,
    SchemaOf<Given<D, 'response'>>
  >;

type Inferred<Schema, Side extends 'input' | 'output'> = Schema extends z.ZodType
  ? Side extends 'input'
    ? z.input<Schema>
    : z.output<Schema>
  : undefined;

export type ParamsOf<E extends Endpoint> = Inferred<E['params'], 'output'>;
export type QueryOf<E extends Endpoint> = Inferred<E['query'], 'output'>;
export type BodyOf<E extends Endpoint> = Inferred<E['body'], 'output'>;
export type ResponseOf<E extends Endpoint> = Inferred<E['response'], 'output'>;
/** What a caller passes: only the parts that the endpoint has. */
export type CallInput<E extends Endpoint> = (E['params'] extends Shape ? { params: z.input<E['params']> } : unknown) &
  (E['query'] extends Shape ? { query?: z.input<E['query']> } : unknown) &
  (E['body'] extends z.ZodType ? { body: z.input<E['body']> } : unknown);
