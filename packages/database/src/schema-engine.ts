import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as SchemaEngineModule from '@prisma/schema-engine-wasm';
import pg from 'pg';

type SchemaEngineExports = typeof SchemaEngineModule;

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
