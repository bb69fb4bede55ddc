import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as SchemaEngineModule from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { roleNames } from './roles.js';

type SchemaEngineExports = typeof SchemaEngineModule;
type Migrations = Parameters<SchemaEngineModule.SchemaEngine['applyMigrations']>[0]['migrationsList'];

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
 * @throws when a migration fails, when an applied one was edited, or when the role may not change the schema.
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

/** Runs `work` with Prisma's schema engine, compiled to WebAssembly, on this database. */
export const withSchemaEngine = async <Result>(
  ownerUrl: string,
  work: (engine: SchemaEngineModule.SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  const { SchemaEngine } = await loadEngine();
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(wholeScriptAdapter(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
};

/** Prisma's adapter cuts scripts at every semicolon, which breaks function bodies; this one sends them whole. */
const wholeScriptAdapter = (pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory => {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () =>
      Object.assign(await factory.connect(), {
        executeScript: async (script: string) => {
          try {
            await pool.query(script);
          } catch (error) {
            throw isDatabaseError(error) ? asDriverError(error) : error;
          }
        },
      }),
  };
};

const isDatabaseError = (error: unknown): error is pg.DatabaseError => error instanceof pg.DatabaseError;

const asDriverError = (error: pg.DatabaseError): DriverAdapterError =>
  new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });

/** The package is made for bundlers; in Node its WebAssembly is instantiated by hand, once. */
let engineModule: Promise<SchemaEngineExports> | undefined;
const loadEngine = (): Promise<SchemaEngineExports> => {
  engineModule ??= instantiateEngine();
  return engineModule;
};

type EngineExports = Readonly<Record<string, () => void>>;

interface EngineGlue extends SchemaEngineExports {
  __wbg_set_wasm(exports: EngineExports): void;
}

/** The part of the platform's WebAssembly that is used here; Node's own type definitions leave it to browsers. */
interface WebAssemblyPlatform {
  instantiate(code: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: EngineExports } }>;
}
const { WebAssembly: platform } = globalThis as unknown as { WebAssembly: WebAssemblyPlatform };

const instantiateEngine = async (): Promise<SchemaEngineExports> => {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineGlue;
  const code = await readFile(glueFile.replace(/\.js$/, '.wasm'));
  const { instance } = await platform.instantiate(code, { './schema_engine_bg.js': withIdleTimers(glue) });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return glue;
};

/** The engine never clears its ten-second timer, which would keep a finished program from ending. */
const withIdleTimers = (glue: EngineGlue): Record<string, unknown> => {
  const imports: Record<string, unknown> = { ...glue };
  for (const name of Object.keys(imports).filter((key) => key.startsWith('__wbg_setTimeout_'))) {
    imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds >>> 0).unref();
  }
  return imports;
};

interface AppliedMigration {
  migration_name: string;
  checksum: string;
}

/** Whether exactly these texts were applied; spares the engine, and most of a start's time. */
const isUpToDate = async (client: pg.Client, { migrationDirectories }: Migrations): Promise<boolean> => {
  const { rows } = await client.query<{ table: string | null }>(
    `select to_regclass('_prisma_migrations')::text as table`,
  );
  if (rows[0]?.table == null) return false;
  const applied = await client.query<AppliedMigration>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const checksums = new Map(applied.rows.map((row) => [row.migration_name, row.checksum]));
  return migrationDirectories.every(({ path, migrationFile: { content } }) => {
    return checksums.get(path) === createHash('sha256').update(content.value).digest('hex');
  });
};

const apply = async (ownerUrl: string, migrationsList: Migrations): Promise<string[]> => {
  const output = await withSchemaEngine(ownerUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } }),
  );
  return output.appliedMigrationNames;
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
