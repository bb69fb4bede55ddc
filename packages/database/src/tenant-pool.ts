import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { prepareSetting, runTenantQuery } from './tenant-query.js';
import { typeParsers } from './type-parsers.js';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const claimPrefix = 'claim-connection:';

/** Where the pool connects and how it behaves; times are milliseconds. */
export interface PoolSettings {
  readonly connectionString: string;
  /** Connections at most, 10 unless said otherwise. */
  readonly size?: number;
  readonly applicationName?: string;
  /** PostgreSQL ends a statement that runs longer; without it, none is ended. */
  readonly statementTimeout?: number;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** The driver's settings that all our pools share. */
export const driverSettings = (settings: PoolSettings): pg.PoolConfig => ({
  connectionString: settings.connectionString,
  max: settings.size ?? 10,
  application_name: settings.applicationName ?? 'understudy',
  statement_timeout: settings.statementTimeout,
  idleTimeoutMillis: 60_000,
  connectionTimeoutMillis: 30_000,
  types: typeParsers,
});

/** Runs one statement on the connection of a transaction that Prisma has begun. */
export type StatementRunner = (config: pg.QueryConfig) => Promise<pg.QueryResult>;

const isServerError = (error: unknown): boolean => error instanceof pg.DatabaseError;
const ignoreError = (): void => undefined;

/**
 * A pool whose every statement travels with its organisation: a single statement in one round trip and one implicit
 * transaction, a transaction with the setting in the message that begins it. Nothing here is ambient: the organisation
 * is an argument, and a view of the pool is bound to one organisation for its whole life. Not for COPY, LISTEN,
 * several statements in one text, or migrations.
 */
export class TenantPool {
  private readonly pool: pg.Pool;
  private readonly claims = new Map<string, (runner: StatementRunner) => void>();

  constructor(settings: PoolSettings) {
    this.pool = new pg.Pool({
      ...driverSettings(settings),
      onConnect: async (client) => {
        client.on('error', ignoreError);
        await prepareSetting(client);
      },
    });
    this.pool.on('error', settings.onConnectionLost ?? ignoreError);
  }

  /**
   * A view of this pool for one organisation, in the shape that Prisma's adapter wants.
   * @throws TypeError when the id is not a lower-case UUID.
   */
  forOrganisation(organisationId: string): pg.Pool {
    requireUuid(organisationId);
    const view: pg.Pool = Object.create(pg.Pool.prototype);
    return Object.assign(view, {
      options: this.pool.options,
      connect: () => this.connect(organisationId),
      query: (config: string | pg.QueryConfig, values?: unknown[]) =>
        this.query(organisationId, typeof config === 'string' ? { text: config, values } : config),
      on: () => view,
      removeListener: () => view,
      end: async () => undefined,
    });
  }

  /**
   * Runs one statement for one organisation.
   * @throws TypeError when the id is not a lower-case UUID, pg.DatabaseError when PostgreSQL refuses the statement.
   */
  async query(organisationId: string, config: pg.QueryConfig): Promise<pg.QueryResult> {
    requireUuid(organisationId);
    const client = await this.pool.connect();
    try {
      const result = await runTenantQuery((query) => client.query(query), organisationId, config);
      client.release();
      return result;
    } catch (error) {
      client.release(!isServerError(error));
      throw error;
    }
  }

  /**
   * Finds the connection on which Prisma runs a transaction, so that hand-written SQL joins the same transaction without
   * Prisma's conversions. `send` passes one text through the transaction; it is answered here and never reaches
   * PostgreSQL, so the claim costs no round trip.
   */
  async claimConnection(send: (text: string) => Promise<unknown>): Promise<StatementRunner> {
    const text = `${claimPrefix}${randomUUID()}`;
    let claimed: StatementRunner | undefined;
    this.claims.set(text, (runner) => {
      claimed = runner;
    });
    try {
      await send(text);
    } finally {
      this.claims.delete(text);
    }
    if (claimed === undefined) throw new Error('The transaction does not run on this pool.');
    return claimed;
  }

  /** Connections in use, free and awaited, for metrics. */
  get occupancy(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }

  /** Waits for running statements, then closes every connection. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private async connect(organisationId: string): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    const submit = client.query.bind(client) as (config: unknown) => Promise<pg.QueryResult>;
    const release = client.release.bind(client);
    let state: 'fresh' | 'open' | 'released' = 'fresh';
    let last: Promise<unknown> = Promise.resolve();

    const submitInOrder: StatementRunner = (config) => {
      const answer = last.then(() => submit(config));
      last = answer.catch(ignoreError);
      return answer;
    };

    const runInTransaction: StatementRunner = async (config) => {
      if (state !== 'open') throw new Error('This transaction has ended.');
      return submitInOrder(config);
    };
    const query = async (config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> => {
      const text = typeof config === 'string' ? config : config.text;
      if (state === 'open') {
        const claim = text.startsWith(claimPrefix) ? this.claims.get(text) : undefined;
        if (claim === undefined) return submitInOrder(typeof config === 'string' ? { text, values } : config);
        claim(runInTransaction);
        return { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };
      }
      if (/^\s*begin\b/i.test(text)) {
        state = 'open';
        return submit(`${text}; set local app.organisation_id = '${organisationId}'`);
      }
      return runTenantQuery(submit, organisationId, typeof config === 'string' ? { text, values } : config);
    };
    return Object.assign(client, {
      query,
      release: (error?: Error | boolean) => {
        state = 'released';
        Reflect.deleteProperty(client, 'query');
        Object.assign(client, { release });
        release(error ?? client.getTransactionStatus() !== 'I');
      },
    });
  }
}

const requireUuid = (organisationId: string): void => {
  if (!uuidForm.test(organisationId)) throw new TypeError('An organisation is named by a lower-case UUID.');
};
