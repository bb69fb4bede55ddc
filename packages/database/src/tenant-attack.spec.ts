import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

interface Column {
  readonly name: string;
  readonly type: string;
}
interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly mayUpdate: boolean;
  readonly mayDelete: boolean;
}

const refusedByPolicy = '42501';

/**
 * Plays an attacker who can send any statement as the application's role: against every table that has an organisation,
 * with no organisation set and with a foreign one. Tables come from the catalogue, so a new one is attacked on its first day.
 */
describe('an attacker with the application’s role', () => {
  let database: TestDatabase;
  let attacker: pg.Client;
  let victim: string;
  let own: string;
  let tables: Table[];

  beforeAll(async () => {
    database = await createTestDatabase();
    victim = await database.createOrganisation('Victim');
    own = await database.createOrganisation('Own');
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    // Ended on a failure too: else dropping the database cuts the line, and that is all that is told of it.
    try {
      tables = (await superuser.query<Table>(tenantTables)).rows;
      // Any value will do as prey: neither checks nor references are what is on trial here.
      for (const { statement } of (await superuser.query<{ statement: string }>(dropChecks)).rows) {
        await superuser.query(statement);
      }
      await superuser.query("set session_replication_role = 'replica'");
      for (const table of tables) {
        if (table.name !== 'organisation') await superuser.query(insertInto(table, victim));
      }
    } finally {
      await superuser.end();
    }
    attacker = new pg.Client({ connectionString: database.applicationUrl });
    await attacker.connect();
  });
  afterAll(async () => {
    await attacker?.end();
    await database.drop();
  });

  const tenantTables = `
    select relname as name, has_table_privilege('understudy_app', c.oid, 'update') as "mayUpdate",
           has_table_privilege('understudy_app', c.oid, 'delete') as "mayDelete",
           (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
              from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
               and (attnotnull and not atthasdef or attname = 'organisation_id')) as columns
      from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
       and has_table_privilege('understudy_app', c.oid, 'select') order by relname`;

  const dropChecks = `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace and conrelid <> 0`;

  const sample = ({ type }: Column): string =>
    ({
      uuid: `'${randomUUID()}'`,
      date: "'2024-01-01'",
      integer: '1',
      bigint: '1',
      numeric: '1',
      'double precision': '1',
      boolean: 'true',
      jsonb: "'{}'",
      'timestamp with time zone': 'now()',
      'text[]': "array['a', 'b', 'c', 'd', 'e']",
      'integer[]': "'{}'",
    })[type.replace(/\(.*\)/, '')] ?? "'sample'";
  const insertInto = ({ name, columns }: Table, organisationId: string): string => {
    const values = columns.map((column) =>
      column.name === 'organisation_id' ? `'${organisationId}'` : sample(column),
    );
    return `insert into ${name} (${columns.map((column) => `"${column.name}"`).join(', ')}) values (${values.join(', ')})`;
  };

  const inTransaction = async <Result>(organisationId: string | null, work: () => Promise<Result>): Promise<Result> => {
    await attacker.query('begin');
    try {
      if (organisationId !== null) await attacker.query(`set local app.organisation_id = '${organisationId}'`);
      return await work();
    } finally {
      await attacker.query('rollback');
    }
  };
  const attempt = (organisationId: string | null, text: string): Promise<{ rows: number; refused: boolean }> =>
    inTransaction(organisationId, async () => {
      try {
        return { rows: (await attacker.query(text)).rowCount ?? 0, refused: false };
      } catch (error) {
        return { rows: 0, refused: error instanceof pg.DatabaseError && error.code === refusedByPolicy };
      }
    });

  it('finds prey in every table, so that the attacks below prove something', async () => {
    expect(tables.length).toBeGreaterThan(25);
    for (const { name } of tables) {
      const { rows } = await attempt(victim, `select from ${name}`);
      expect(`${name}: ${rows > 0}`).toBe(`${name}: true`);
    }
  });

  it.each([
    ['no organisation', () => null],
    ['an empty organisation', () => ''],
    ['a foreign organisation', () => own],
  ])('with %s reads nothing and changes nothing', async (_, organisation) => {
    for (const table of tables) {
      const mine = table.name === 'organisation' ? ` where organisation_id = '${victim}'` : '';
      expect([table.name, await attempt(organisation(), `select from ${table.name}${mine}`)]).toEqual([
        table.name,
        { rows: 0, refused: false },
      ]);
      expect([table.name, await attempt(organisation(), `delete from ${table.name}${mine}`)]).toEqual([
        table.name,
        { rows: 0, refused: !table.mayDelete },
      ]);
      const update = `update ${table.name} set organisation_id = organisation_id${mine}`;
      expect([table.name, await attempt(organisation(), update)]).toEqual([
        table.name,
        { rows: 0, refused: !table.mayUpdate },
      ]);
    }
  });

  it.each([
    ['no organisation', () => null],
    ['a foreign organisation', () => own],
  ])('with %s writes nothing into the victim’s tables', async (_, organisation) => {
    for (const table of tables) {
      const outcome = await attempt(organisation(), insertInto(table, victim));
      expect([table.name, outcome]).toEqual([table.name, { rows: 0, refused: true }]);
    }
  });

  it('moves none of its own rows over to the victim', async () => {
    for (const table of tables.filter(({ mayUpdate, name }) => mayUpdate && name !== 'organisation')) {
      const outcome = await attempt(victim, `update ${table.name} set organisation_id = '${own}'`);
      expect([table.name, outcome]).toEqual([table.name, { rows: 0, refused: true }]);
    }
  });

  it.each([
    'alter table person disable row level security',
    'alter table person no force row level security',
    'drop policy tenant on person',
    'set session authorization understudy_owner',
    'set role understudy_owner',
    'set role understudy_system',
    "set session_replication_role = 'replica'",
    'alter role understudy_app bypassrls',
    'truncate person',
    "copy person from program 'true'",
    'create table public.mine ()',
    "select protect_tenant_table('person')",
    'select password_hash from user_account',
    'select token_hash from user_session',
  ])('may not: %s', async (statement) => {
    await expect(inTransaction(own, () => attacker.query(statement))).rejects.toMatchObject({ code: refusedByPolicy });
  });

  it('reads no rows around the policies by switching them off', async () => {
    const around = inTransaction(own, async () => {
      await attacker.query('set local row_security = off');
      return attacker.query('select from person');
    });
    await expect(around).rejects.toMatchObject({ code: refusedByPolicy });
  });
});
