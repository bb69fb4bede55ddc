import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.js';
import { StatementNames } from './statement-names.js';
import { type SqlRunner, sqlRunner } from './tenant-database.js';
import { driverSettings, type PoolSettings } from './tenant-pool.js';
import { runTransaction, type TransactionOptions } from './transaction.js';

/** Statements across organisations in one transaction. Made by `SystemDatabase.run` only. */
export interface SystemTransaction {
  readonly sql: SqlRunner;
}

/**
 * The door for what happens before or beside an organisation: sign-in, schedulers, operations. Its role reaches the
 * tables that grant it, and no others. It has its own pool; no tenant statement ever runs on it.
 */
export class SystemDatabase {
  private readonly pool: pg.Pool;
  private readonly names = new StatementNames();
  private client: PrismaClient | undefined;

  /** Hand-written SQL, each statement atomic by itself. */
  readonly sql: SqlRunner;

  constructor(settings: PoolSettings) {
    this.pool = new pg.Pool(driverSettings({ ...settings, size: settings.size ?? 4 }));
    this.pool.on('error', settings.onConnectionLost ?? (() => undefined));
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.sql = sqlRunner(this.names, (config) => this.pool.query(config));
  }

  /** Prisma's models for the tables that this role may reach. */
  get prisma(): Prisma.TransactionClient {
    this.client ??= new PrismaClient({ adapter: new PrismaPg(this.pool) });
    return this.client;
  }

  /** Runs `work` in one transaction: all of it or, when it throws, nothing. @throws TransactionTimeout when time is up. */
  async run<Result>(
    work: (transaction: SystemTransaction) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    return runTransaction(this.pool, '', options, (run) => work({ sql: sqlRunner(this.names, run) }));
  }

  /** Ids of all organisations, in a steady order. */
  async organisationIds(): Promise<string[]> {
    const rows = await this.sql<{
      id: string;
    }>`select organisation_id::text as id from organisation order by organisation_id`;
    return rows.map((row) => row.id);
  }

  /** Waits for running statements, then closes every connection. */
  async close(): Promise<void> {
    await this.pool.end();
  }
}
