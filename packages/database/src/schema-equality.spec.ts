import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { withSchemaEngine } from './schema-engine.js';
import { createTestDatabase, migrationsDirectory, type TestDatabase } from './testing/test-database.js';

const schemaDirectory = join(migrationsDirectory, '..', 'schema');

/** What Prisma's language can say about a table, one line each; the rest it cannot say. */
const expressible = `
  with tables as (
    select oid, relname from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations')
  select relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
         || case when attgenerated = '' then coalesce(' default ' || pg_get_expr(adbin, adrelid), '') else '' end as line
    from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
  union all
  select pg_get_indexdef(indexrelid) from tables join pg_index on indrelid = tables.oid
   where indpred is null and not indisexclusion
  union all
  select relname || ' ' || conname || ' ' || pg_get_constraintdef(c.oid)
    from tables join pg_constraint c on conrelid = tables.oid where contype = 'f'
  order by line`;

const normalised = (line: string): string =>
  line
    .replace(/timestamp\(6\) with time zone/, 'timestamp with time zone')
    .replace(/ default CURRENT_TIMESTAMP$/, ' default now()')
    .replace(/\[\] not null/, '[]')
    .replace(/ NULLS NOT DISTINCT$/, '')
    .replace(/ INCLUDE \([^)]*\)$/, '')
    .replace(/ default ARRAY\[\]::text\[\]$/, " default '{}'::text[]");

const linesOf = async (connectionString: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(expressible);
    return rows.map(({ line }) => normalised(line));
  } finally {
    await client.end();
  }
};

describe('the Prisma schema and the migrations', () => {
  let migrated: TestDatabase;
  let modelled: TestDatabase;

  beforeAll(async () => {
    [migrated, modelled] = await Promise.all([createTestDatabase(), createTestDatabase({ migrated: false })]);
    const names = (await readdir(schemaDirectory)).filter((name) => name.endsWith('.prisma'));
    const files = await Promise.all(
      names.map(async (path) => ({ path, content: await readFile(join(schemaDirectory, path), 'utf8') })),
    );
    const { stdout } = await withSchemaEngine(modelled.ownerUrl, (engine) =>
      engine.diff({
        from: { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    const client = new pg.Client({ connectionString: modelled.ownerUrl });
    await client.connect();
    await client.query(stdout ?? '');
    await client.end();
  });
  afterAll(() => Promise.all([migrated.drop(), modelled.drop()]));

  it('describe the same tables, keys, indexes and references', async () => {
    const inMigrations = new Set(await linesOf(migrated.superuserUrl));
    const inModels = new Set(await linesOf(modelled.superuserUrl));
    expect([...inMigrations].filter((line) => !inModels.has(line))).toEqual([]);
    expect([...inModels].filter((line) => !inMigrations.has(line))).toEqual([]);
    expect(inModels.size).toBeGreaterThan(200);
  });
});
