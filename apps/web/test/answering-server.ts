import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Endpoint, ResponseOf } from '@understudy/contracts/endpoint';
import { type FieldProblem, type ProblemCode, problemStatus } from '@understudy/contracts/problem';

export type Received = { method: string; path: string; headers: IncomingMessage['headers']; body: unknown };
type Answer = { status: number; body: unknown; headers?: Record<string, string> };
type Answering = (request: Received) => Answer | Promise<Answer>;

/** A server that answers each endpoint as told, and remembers what it was asked. */
export class AnsweringServer {
  readonly received: Received[] = [];
  private readonly answers: { method: string; pattern: RegExp; answer: Answering }[] = [];
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /** Starts on a free port. */
  static async start(): Promise<AnsweringServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = new AnsweringServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', async (request, reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const isJson = request.headers['content-type']?.startsWith('application/json');
      const received: Received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: isJson ? JSON.parse(text) : text,
      };
      own.received.push(received);
      const { status, body, headers } = await own.answerTo(received);
      reply.writeHead(status, {
        'content-type': status < 400 ? 'application/json' : 'application/problem+json',
        'access-control-allow-origin': '*',
        ...headers,
      });
      reply.end(body === undefined ? undefined : JSON.stringify(body));
    });
    return own;
  }

  /** Answers an endpoint with a body that fits its contract. */
  answer<E extends Endpoint>(endpoint: E, body: ResponseOf<E> | ((request: Received) => ResponseOf<E>)): void {
    this.respond(endpoint, (request) => ({
      status: endpoint.status,
      body: typeof body === 'function' ? (body as (request: Received) => ResponseOf<E>)(request) : body,
    }));
  }

  /** Refuses an endpoint with a problem. */
  refuse(endpoint: Endpoint, code: ProblemCode, detail?: string, fields?: FieldProblem[]): void {
    this.respond(endpoint, () => ({ status: problemStatus[code], body: problemOf(code, detail, fields) }));
  }

  /**
   * Answers an endpoint in whatever way is needed; the latest answer given for an endpoint holds. What the endpoint does not
   * know is refused, as the server would.
   */
  respond(endpoint: Endpoint, answer: Answering): void {
    const pattern = new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/?]+')}(?:\\?.*)?$`);
    const known = endpoint.query && new Set(Object.keys(endpoint.query.shape));
    const checked: Answering = (request) => {
      const asked = [...new URL(request.path, 'http://localhost').searchParams.keys()];
      const strange = known === undefined ? [] : asked.filter((field) => !known.has(field));
      if (strange.length === 0) return answer(request);
      return {
        status: problemStatus['invalid-input'],
        body: problemOf('invalid-input', `Unknown: ${strange.join(', ')}`),
      };
    };
    this.answers.unshift({ method: endpoint.method, pattern, answer: checked });
  }

  /** What an endpoint was asked, in order. */
  asked(endpoint: Endpoint): Received[] {
    const pattern = new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/?]+')}(?:\\?.*)?$`);
    return this.received.filter(({ method, path }) => method === endpoint.method && pattern.test(path));
  }

  /** Stops listening and drops open connections. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answerTo(request: Received): Answer | Promise<Answer> {
    const found = this.answers.find(({ method, pattern }) => method === request.method && pattern.test(request.path));
    return found ? found.answer(request) : { status: 404, body: problemOf('not-found') };
  }
}

/** A problem as the API writes it. */
export const problemOf = (code: ProblemCode, detail?: string, fields?: FieldProblem[]) => ({
  type: `https://understudy.example/problems/${code}`,
  title: code,
  status: problemStatus[code],
  code,
  detail,
  requestId: 'request-1',
  fields,
});
