import pg from 'pg';
import { prepareSetting, runTenantQuery } from './tenant-query.js';
import { runTransaction, type StatementRunner, type TransactionOptions } from './transaction.js';
import { typeParsers } from './type-parsers.js';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
   * Runs `work` in one transaction of one organisation, as `runTransaction` says.
   * @throws TypeError when the id is not a lower-case UUID.
   */
  async transaction<Result>(
    organisationId: string,
    options: TransactionOptions,
    work: (run: StatementRunner) => Promise<Result>,
  ): Promise<Result> {
    requireUuid(organisationId);
    return runTransaction(this.pool, `; set local app.organisation_id = '${organisationId}'`, options, work);
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
    let isOpen = false;
    const query = async (config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> => {
      const text = typeof config === 'string' ? config : config.text;
      if (isOpen) return submit(typeof config === 'string' ? { text, values } : config);
      if (/^\s*begin\b/i.test(text)) {
        isOpen = true;
        return submit(`${text}; set local app.organisation_id = '${organisationId}'`);
      }
      return runTenantQuery(submit, organisationId, typeof config === 'string' ? { text, values } : config);
    };
    return Object.assign(client, {
      query,
      release: (error?: Error | boolean) => {
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
