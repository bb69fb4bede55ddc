import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.js';
import { sql as composeSql } from './sql.js';
import { StatementNames } from './statement-names.js';
import { type PoolSettings, TenantPool } from './tenant-pool.js';
import type { StatementRunner, TransactionOptions } from './transaction.js';
import { transactionView } from './transaction-view.js';

export type { TransactionOptions } from './transaction.js';

/** Whoever acts, as far as this door needs to know: the organisation they act in. */
export interface TenantActor {
  readonly organisationId: string;
}

/** Prisma's models, bound to one organisation. */
export type TenantPrisma = Prisma.TransactionClient;

/** Hand-written SQL: values become parameters, fragments of `sql.ts` compose. Rows come back as `typeParsers` says. */
export type SqlRunner = <Row extends object>(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
) => Promise<Row[]>;

interface TenantHandle {
  readonly organisationId: string;
  readonly sql: SqlRunner;
  readonly prisma: TenantPrisma;
}

const readingMark = Symbol('TenantReading');
const transactionMark = Symbol('TenantTransaction');

/** Single statements of one organisation, each atomic by itself. Made by `TenantDatabase.read` only. */
export interface TenantReading extends TenantHandle {
  readonly [readingMark]: true;
}

/** Statements of one organisation in one transaction. Made by `TenantDatabase.run` only; refuses work once it has ended. */
export interface TenantTransaction extends TenantHandle {
  readonly [transactionMark]: true;
}

/** What a repository accepts that does not care whether it runs inside a transaction. */
export type TenantAccess = TenantReading | TenantTransaction;

/** Settings of the tenant door. */
export interface TenantDatabaseSettings extends PoolSettings {
  /** Organisations whose Prisma client is kept ready, 24 unless said otherwise: each takes 4 to 18 megabytes. */
  readonly keptOrganisations?: number;
}

/** A runner of SQL templates over anything that runs one statement. */
export const sqlRunner =
  (names: StatementNames, run: StatementRunner): SqlRunner =>
  async <Row extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]) => {
    const { text, values: parameters } = composeSql(strings, ...values);
    const result = await run({ name: names.nameOf(text), text, values: parameters });
    return result.rows as Row[];
  };

/**
 * The only way to an organisation's records. Row-level security sees the organisation of the actor that was given here,
 * and nothing else decides it.
 */
export class TenantDatabase {
  private readonly pool: TenantPool;
  private readonly names = new StatementNames();
  private readonly clients = new Map<string, PrismaClient>();
  private readonly keptOrganisations: number;

  constructor(settings: TenantDatabaseSettings) {
    this.pool = new TenantPool(settings);
    this.keptOrganisations = settings.keptOrganisations ?? 24;
  }

  /** A handle for single statements of the actor's organisation. Makes no round trip. */
  read(actor: TenantActor): TenantReading {
    const { organisationId } = actor;
    const clientOf = (): PrismaClient => this.clientOf(organisationId);
    return {
      [readingMark]: true,
      organisationId,
      sql: sqlRunner(this.names, (config) => this.pool.query(organisationId, config)),
      get prisma() {
        return clientOf();
      },
    };
  }

  /**
   * Runs `work` in one transaction of the actor's organisation: all of it or, when it throws, nothing.
   * @throws whatever `work` throws, and TransactionTimeout when the time is up or no connection becomes free.
   */
  async run<Result>(
    actor: TenantActor,
    work: (transaction: TenantTransaction) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    const { organisationId } = actor;
    return this.pool.transaction(organisationId, options, (run) => {
      let client: PrismaClient | undefined;
      const clientWithin = (): PrismaClient => {
        client ??= this.createClient(transactionView(run));
        return client;
      };
      return work({
        [transactionMark]: true,
        organisationId,
        sql: sqlRunner(this.names, run),
        get prisma() {
          return clientWithin();
        },
      });
    });
  }

  /** Connections in use, free and awaited, for metrics. */
  get occupancy(): TenantPool['occupancy'] {
    return this.pool.occupancy;
  }

  /** Waits for running statements, then closes every connection. */
  async close(): Promise<void> {
    this.clients.clear();
    await this.pool.close();
  }

  /**
   * One client per organisation: Prisma collects statements of one client and sends them in the context of whoever came
   * first, so two organisations must never share one. A dropped client holds nothing that must be closed.
   */
  private clientOf(organisationId: string): PrismaClient {
    const kept = this.clients.get(organisationId);
    const client = kept ?? this.createClient(this.pool.forOrganisation(organisationId));
    if (kept !== undefined) this.clients.delete(organisationId);
    this.clients.set(organisationId, client);
    if (this.clients.size > this.keptOrganisations) {
      const [leastRecent] = this.clients.keys();
      if (leastRecent !== undefined) this.clients.delete(leastRecent);
    }
    return client;
  }

  private createClient(pool: pg.Pool): PrismaClient {
    const adapter = new PrismaPg(pool, {
      statementNameGenerator: (query) => this.names.nameOf(query.sql) ?? '',
    });
    return new PrismaClient({ adapter });
  }
}
