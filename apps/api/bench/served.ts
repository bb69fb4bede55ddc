import { createServer } from 'node:http';
import pg from 'pg';
import { Settings } from '../src/common/config/settings.js';
import { startApplication } from '../src/main.js';
import type { RecordedStatement } from './recorded-statements.js';

/** What a serving process is told to serve. */
export type ServeOrder =
  | { readonly kind: 'application'; readonly databaseUrl: string; readonly systemDatabaseUrl: string }
  | {
      readonly kind: 'bare';
      readonly databaseUrl: string;
      readonly routes: Readonly<Record<string, RecordedStatement>>;
    };

/** Serves the product, or the same statements by node:http and pg and nothing else; tells its port. */
export const serve = async (order: ServeOrder): Promise<number> =>
  order.kind === 'application' ? serveApplication(order) : serveBare(order);

const serveApplication = async (order: Extract<ServeOrder, { kind: 'application' }>): Promise<number> => {
  const { port } = await startApplication(productSettings(order, { worker: false }));
  return port;
};

/** The product's settings on the bench's databases. */
export const productSettings = (
  urls: { readonly databaseUrl: string; readonly systemDatabaseUrl: string },
  { worker }: { readonly worker: boolean },
): Settings =>
  new Settings({
    environment: 'test',
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1',
    databaseUrl: urls.databaseUrl,
    systemDatabaseUrl: urls.systemDatabaseUrl,
    migrationDatabaseUrl: null,
    redisUrl: null,
    smtpUrl: null,
    mailFrom: 'Understudy <no-reply@example.com>',
    secretKeys: [],
    trustedProxies: 0,
    databaseConnections: 10,
    worker,
    logLevel: 'error',
    webDirectory: null,
  });

const serveBare = (order: Extract<ServeOrder, { kind: 'bare' }>): Promise<number> => {
  const pool = new pg.Pool({ connectionString: order.databaseUrl, max: 10 });
  const routes = new Map(Object.entries(order.routes));
  const server = createServer((request, response) => {
    const statement = routes.get(request.url ?? '');
    if (statement === undefined) {
      response.writeHead(404).end();
      return;
    }
    pool.query({ name: request.url, text: statement.text, values: [...statement.values] }).then(
      ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
      () => response.writeHead(500).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
};
