import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.js';
import { createTestDatabase, migrationsDirectory, type TestDatabase } from './testing/test-database.js';

describe('the migration runner', () => {
  let database: TestDatabase;
  let directory: string;

  beforeEach(async () => {
    database = await createTestDatabase({ migrated: false });
    directory = await mkdtemp(join(tmpdir(), 'understudy-migrations-'));
  });
  afterEach(async () => {
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(join(directory, name), { recursive: true });
    await writeFile(join(directory, name, 'migration.sql'), text);
  };
  const run = (): Promise<string[]> => migrate({ ownerUrl: database.ownerUrl, migrationsDirectory: directory });
  const asOwner = async (text: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  it('applies what is missing, in order, and nothing twice', async () => {
    await write('1_first', 'create table first (id integer)');
    expect(await run()).toEqual(['1_first']);
    expect(await run()).toEqual([]);
    await write('2_second', 'alter table first add column name text');
    expect(await run()).toEqual(['2_second']);
  });

  it('sends function bodies whole', async () => {
    const body = "declare answer text := 'a;b'; begin return answer; end";
    await write('1_function', `create function semicolons() returns text language plpgsql as $$ ${body} $$;`);
    await run();
    expect(await asOwner('select semicolons() as answer')).toEqual([{ answer: 'a;b' }]);
  });

  it('applies a migration whole or not at all, and says why it failed', async () => {
    await write('1_broken', 'create table half (id integer); insert into half values (1); select 1 / 0;');
    await expect(run()).rejects.toThrow('The migration 1_broken failed: division by zero.');
    expect(await asOwner("select to_regclass('half') as half")).toEqual([{ half: null }]);
  });

  it('refuses to go on after a failure until somebody has looked at it', async () => {
    await write('1_broken', 'select 1 / 0;');
    await expect(run()).rejects.toThrow();
    await write('1_broken', 'select 1;');
    await expect(run()).rejects.toThrow(/1_broken/);
  });

  it('refuses a database that holds another text of a migration, or one more', async () => {
    await write('1_first', 'create table first (id integer)');
    await run();
    await write('1_first', 'create table first (id bigint)');
    await expect(run()).rejects.toThrow('The migration 1_first was changed after it had been applied');
    await rm(join(directory, '1_first'), { recursive: true });
    await expect(run()).rejects.toThrow('The database is newer than this program');
  });

  it('lets starts at the same time wait for one another', async () => {
    await write('1_slow', 'create table once (id integer); select pg_sleep(0.1);');
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(['1_slow']);
  });

  it('hands the schema of the queue to the application, under the same lock', async () => {
    const migrateQueue = async (client: pg.Client): Promise<void> => {
      await client.query(`create schema if not exists bullmq; create table if not exists bullmq.job (id bigserial)`);
    };
    await migrate({ ownerUrl: database.ownerUrl, migrationsDirectory, migrateQueue });
    await migrate({ ownerUrl: database.ownerUrl, migrationsDirectory, migrateQueue });
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    await client.query('insert into bullmq.job default values');
    await client.end();
  });

  /**
   * The pattern for every migration that touches data: migrate up to the one before, put rows there that look like real
   * ones, apply the migration, look at the rows. The owner is bound by row-level security like everybody else, so such a
   * migration lifts the force for its own transaction, as the one below does.
   */
  it('moves data under forced row-level security when a migration says so', async () => {
    const names = (await readdir(migrationsDirectory)).sort();
    for (const name of names) await cp(join(migrationsDirectory, name), join(directory, name), { recursive: true });
    await run();
    const organisationId = await database.createOrganisation('Before');
    await database.tenants.read({ organisationId })
      .sql`insert into person (organisation_id, employee_number, name, location) values (${organisationId}::uuid, '1', 'Ada', ' Leeds ')`;
    await write('99999999999998_unseen', 'update person set location = trim(location);');
    await run();
    const locations = () =>
      database.tenants.read({ organisationId }).sql<{ location: string }>`select location from person`;
    expect(await locations()).toEqual([{ location: ' Leeds ' }]);
    await write(
      '99999999999999_seen',
      `alter table person no force row level security;
       update person set location = trim(location);
       alter table person force row level security;`,
    );
    await run();
    expect(await locations()).toEqual([{ location: 'Leeds' }]);
  });
});
