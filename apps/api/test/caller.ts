import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import type { CallInput, Endpoint, ResponseOf } from '@understudy/contracts/endpoint';
import { type Problem, problem } from '@understudy/contracts/problem';

/** An answer as it came over the wire. */
export type Answer<E extends Endpoint> = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The bytes of the body, for what is no text. */
  readonly content: Buffer;
  /** The parsed body of a success; undefined for refusals, files and empty answers. */
  readonly body: ResponseOf<E>;
  /** The parsed body of a refusal, undefined for a success. */
  readonly problem: Problem | undefined;
};

/** What may be added to a call. */
export type CallOptions = {
  readonly headers?: Readonly<Record<string, string>>;
  /** The file of a contract with an upload. */
  readonly file?: { readonly name: string; readonly content: string | Buffer };
};

/** An answer whose body nobody has looked at. */
export type RawAnswer = Omit<Answer<Endpoint>, 'body' | 'problem'> & { readonly parsed: unknown };

/** Connections are kept for the next request, as browsers keep them; an application that closes ends its own. */
const agent = new Agent({ keepAlive: true });

type RawRequest = { method: string; path: string; headers?: Record<string, string>; body?: string | Buffer };

/** One client of the API, with the cookies it was given or has received. */
export class Caller {
  readonly cookies: Map<string, string>;

  constructor(
    private readonly origin: string,
    cookies: Readonly<Record<string, string>> = {},
  ) {
    this.cookies = new Map(Object.entries(cookies));
  }

  /** Calls an endpoint with a typed input. */
  async call<E extends Endpoint>(endpoint: E, input?: CallInput<E>, options: CallOptions = {}): Promise<Answer<E>> {
    const { params, query, body } = (input ?? {}) as { params?: object; query?: object; body?: unknown };
    const answer = await this.send({
      method: endpoint.method,
      path: addressOf(endpoint.path, params, query),
      ...payloadOf(body, options),
    });
    const refused = answer.status >= 400;
    return {
      status: answer.status,
      headers: answer.headers,
      text: answer.text,
      content: answer.content,
      body: (refused ? undefined : answer.parsed) as ResponseOf<E>,
      problem: refused ? problem.parse(answer.parsed) : undefined,
    };
  }

  /** The body of a success. @throws when the call was refused. */
  async ok<E extends Endpoint>(endpoint: E, input?: CallInput<E>, options?: CallOptions): Promise<ResponseOf<E>> {
    const answer = await this.call(endpoint, input, options);
    if (answer.problem) throw new Error(`${endpoint.method} ${endpoint.path} was refused: ${answer.text}`);
    return answer.body;
  }

  /** The problem of a refusal. @throws when the call succeeded. */
  async refused<E extends Endpoint>(endpoint: E, input?: CallInput<E>, options?: CallOptions): Promise<Problem> {
    const answer = await this.call(endpoint, input, options);
    if (!answer.problem) throw new Error(`${endpoint.method} ${endpoint.path} was not refused: ${answer.status}`);
    return answer.problem;
  }

  /** Sends any request at all. */
  async send({ method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = httpRequest(`${this.origin}${path}`, {
      method,
      agent,
      headers: { origin: this.origin, ...(cookie ? { cookie } : {}), ...headers },
    });
    request.end(body);
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    const text = content.toString('utf8');
    this.keepCookies(response.headers['set-cookie'] ?? []);
    const json = /json/.test(response.headers['content-type'] ?? '') && text !== '';
    return {
      status: response.statusCode,
      headers: response.headers,
      text,
      content,
      parsed: json ? JSON.parse(text) : undefined,
    };
  }

  private keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** The address of a call: parameters filled in, the query behind. */
export const addressOf = (path: string, params: object = {}, query: object = {}): string => {
  const values = new Map(Object.entries(params));
  const filled = path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(String(values.get(name))));
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as [string, string]],
  );
  return pairs.length > 0 ? `${filled}?${new URLSearchParams(pairs)}` : filled;
};

const payloadOf = (body: unknown, { headers = {}, file }: CallOptions): Pick<RawRequest, 'headers' | 'body'> => {
  if (file) {
    const boundary = 'understudy-test-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(file.content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers }, body: bytes };
  }
  if (body === undefined) return { headers };
  return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
};
