import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { roleNames } from './roles.js';
import { withSchemaEngine } from './schema-engine.js';
import { StartRefusal } from './start-refusal.js';

type Migrations = Parameters<SchemaEngine['applyMigrations']>[0]['migrationsList'];

/** What to bring up to date. */
export interface MigrationOptions {
  /** Connects as the role that owns the schema. */
  readonly ownerUrl: string;
  /** The folder with one folder per migration. */
  readonly migrationsDirectory: string;
  /** Brings the schema of the job queue up to date, when the queue lives in this database; runs under the same lock. */
  readonly migrateQueue?: (client: pg.Client) => Promise<void>;
}

const migrationLock = 7_309_422;
const queueSchema = 'bullmq';

/**
 * Applies the migrations that are missing, in the order of their names, and records them as Prisma does. Starts that
 * happen at the same time wait for one another.
 * @returns the names of the migrations that were applied now.
 * @throws StartRefusal when a migration fails or has failed, when an applied one was edited, or when the database is
 * newer than these migrations.
 */
export const migrate = async (options: MigrationOptions): Promise<string[]> => {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const migrationsList = await readMigrations(options.migrationsDirectory);
    const applied = (await isUpToDate(client, migrationsList)) ? [] : await apply(options.ownerUrl, migrationsList);
    if (options.migrateQueue !== undefined) await migrateQueue(client, options.migrateQueue);
    return applied;
  } finally {
    await client.end();
  }
};

/** Reads the migrations as the engine wants them. */
export const readMigrations = async (directory: string): Promise<Migrations> => {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: directory,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(directory, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
};

interface AppliedMigration {
  migration_name: string;
  checksum: string;
}

/**
 * Whether exactly these texts were applied; spares the engine, and most of a start's time.
 * @throws StartRefusal when the database holds another text of a migration, or a migration that is not here.
 */
const isUpToDate = async (client: pg.Client, { migrationDirectories }: Migrations): Promise<boolean> => {
  const { rows } = await client.query<{ table: string | null }>(
    `select to_regclass('_prisma_migrations')::text as table`,
  );
  if (rows[0]?.table == null) return false;
  const applied = await client.query<AppliedMigration>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const here = new Map(
    migrationDirectories.map(({ path, migrationFile: { content } }) => [
      path,
      createHash('sha256').update(content.value).digest('hex'),
    ]),
  );
  for (const { migration_name: name, checksum } of applied.rows) {
    if (!here.has(name)) {
      throw new StartRefusal(
        `The database is newer than this program: it knows the migration ${name}, which is not here.`,
      );
    }
    if (here.get(name) !== checksum) {
      throw new StartRefusal(`The migration ${name} was changed after it had been applied to this database.`);
    }
  }
  return applied.rows.length === here.size;
};

const apply = async (ownerUrl: string, migrationsList: Migrations): Promise<string[]> => {
  try {
    const output = await withSchemaEngine(ownerUrl, (engine) =>
      engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } }),
    );
    return output.appliedMigrationNames;
  } catch (error) {
    throw new StartRefusal(migrationProblem(error), { cause: error });
  }
};

/** The engine's report is a page long; these are the two facts in it that matter. */
const migrationProblem = (error: unknown): string => {
  const report =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  const name = /migration_name=\\?"([^"\\]+)/.exec(report)?.[1];
  const reason = /ERROR: (.*)/.exec(report)?.[1] ?? report.trim();
  return name === undefined ? `The database cannot be migrated: ${reason}` : `The migration ${name} failed: ${reason}.`;
};

const migrateQueue = async (client: pg.Client, run: (client: pg.Client) => Promise<void>): Promise<void> => {
  await run(client);
  const role = roleNames.application;
  await client.query(`
    grant usage on schema ${queueSchema} to ${role};
    grant select, insert, update, delete on all tables in schema ${queueSchema} to ${role};
    grant usage, select on all sequences in schema ${queueSchema} to ${role};
    grant execute on all functions in schema ${queueSchema} to ${role}`);
};
