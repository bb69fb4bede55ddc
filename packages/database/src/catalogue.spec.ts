import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

/** Tables with an organisation that only the system door reaches; the application's role has no privilege on them. */
const systemOnly = ['user_session'];

/** Unique constraints that must hold across organisations. */
const globalKeys = ['organisation_slug_key', 'user_session_pkey', 'user_session_token_key'];

/** References from an organisation's table to something that belongs to no organisation. */
const globalReferences = ['user_account'];

/** What the application may do to every tenant table, and where it may do less. */
const usualGrants = 'DELETE,INSERT,SELECT,UPDATE';
const narrowerGrants: Readonly<Record<string, string>> = {
  domain_event: 'INSERT,SELECT',
  role_plan_version: 'INSERT,SELECT',
  signed_plan_content: 'INSERT,SELECT',
  title_decision: 'INSERT,SELECT',
};

/** Tables that the system door reaches, and how far. */
const systemGrants: Readonly<Record<string, string>> = {
  background_job: 'SELECT',
  api_key: 'SELECT,UPDATE',
  calendar_setting: 'SELECT,UPDATE',
  domain_event: 'INSERT,SELECT',
  employment: 'SELECT',
  event_failure: 'SELECT',
  event_stream: 'INSERT,SELECT,UPDATE',
  invitation: 'INSERT,SELECT,UPDATE',
  job_schedule: 'SELECT',
  kept_mail: 'DELETE,INSERT,SELECT',
  membership: 'INSERT,SELECT,UPDATE',
  organisation: 'INSERT,SELECT,UPDATE',
  password_reset: 'DELETE,INSERT,SELECT,UPDATE',
  person: 'SELECT',
  relay_position: 'INSERT,SELECT,UPDATE',
  reporting_closure: 'SELECT',
  sign_in_attempt: 'DELETE,INSERT,SELECT,UPDATE',
  user_account: 'INSERT,SELECT,UPDATE',
  user_session: 'DELETE,INSERT,SELECT,UPDATE',
};

/** Functions that run with their owner's rights; none, until one is argued for here. */
const definerFunctions: string[] = [];

const tables = `select oid, relname, relrowsecurity, relforcerowsecurity from pg_class
  where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'`;
const columnNames = (keys: string, relation: string): string =>
  `(select array_agg(attname::text order by place) from unnest(${keys}) with ordinality key(number, place)
     join pg_attribute on attrelid = ${relation} and attnum = number)`;

describe('the catalogue of the migrated database', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> =>
    (await client.query<Row>(text)).rows;
  const namesOf = async (text: string): Promise<string[]> =>
    (await rowsOf<{ name: string }>(text)).map((row) => row.name).sort();
  const withOrganisation = `(${tables} and exists (select from pg_attribute where attrelid = pg_class.oid
    and attname = 'organisation_id' and not attisdropped))`;
  const tenantTables = `(select * from ${withOrganisation} o where relname <> all (array['${systemOnly.join("','")}']))`;

  it('has tenant tables', async () => {
    expect((await namesOf(`select relname as name from ${tenantTables} t`)).length).toBeGreaterThan(25);
  });

  it('enables and forces row-level security on every tenant table', async () => {
    const open = `select relname as name from ${tenantTables} t where not (relrowsecurity and relforcerowsecurity)`;
    expect(await namesOf(open)).toEqual([]);
  });

  it('gives every tenant table one policy for the application, which checks reads and writes alike', async () => {
    const policies = await rowsOf<{
      name: string;
      command: string;
      used: string;
      checked: string;
      permissive: boolean;
    }>(`
      select relname as name, polcmd as command, pg_get_expr(polqual, polrelid) as used,
             pg_get_expr(polwithcheck, polrelid) as checked, polpermissive as permissive
        from ${tenantTables} t left join pg_policy on polrelid = t.oid
         and 'understudy_app'::regrole = any (polroles)`);
    const form =
      /^\(organisation_id = \( SELECT \(NULLIF\(current_setting\('app\.organisation_id'::text, true\), ''::text\)\)::uuid AS "nullif"\)\)$/;
    for (const policy of policies) {
      expect(policy).toMatchObject({ command: '*', permissive: true, used: expect.stringMatching(form) });
      expect(policy.checked).toBe(policy.used);
    }
    expect(new Set(policies.map((policy) => policy.name)).size).toBe(policies.length);
  });

  it('has no policy for everyone', async () => {
    const forEveryone = 'select polrelid::regclass::text as name from pg_policy where 0 = any (polroles)';
    expect(await namesOf(forEveryone)).toEqual([]);
  });

  it('begins every primary and unique key with the organisation', async () => {
    const loose = await namesOf(`select index.relname as name from ${withOrganisation} t
      join pg_index on indrelid = t.oid and indisunique join pg_class index on index.oid = indexrelid
      where (${columnNames('indkey::int2[]', 't.oid')})[1] is distinct from 'organisation_id'`);
    expect(loose).toEqual([...globalKeys].sort());
  });

  it('begins every reference between tenant tables with the organisation', async () => {
    const loose = await namesOf(`select distinct confrelid::regclass::text as name from ${tenantTables} t
      join pg_constraint on conrelid = t.oid and contype = 'f'
      where (${columnNames('conkey', 't.oid')})[1] <> 'organisation_id'
         or (${columnNames('confkey', 'confrelid')})[1] <> 'organisation_id'`);
    expect(loose).toEqual(globalReferences);
  });

  it('never sets a reference to null by itself, which would null the organisation', async () => {
    const nulling = `select conname as name from pg_constraint where contype = 'f' and
      (confdeltype in ('n', 'd') or confupdtype in ('n', 'd', 'c')) and connamespace = 'public'::regnamespace`;
    expect(await namesOf(nulling)).toEqual([]);
  });

  it('begins some full index with the columns of every reference', async () => {
    const unindexed = `select conname as name from pg_constraint c join (${tables}) t on t.oid = conrelid
      where contype = 'f' and not exists (select from pg_index
        where indrelid = conrelid and indpred is null and indexprs is null
          and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`;
    expect(await namesOf(unindexed)).toEqual([]);
  });

  it('lets nobody read by the indexes that refuse overlaps: the planner takes them for cheaper than they are', async () => {
    const readable = await namesOf(`select conname as name from pg_constraint join pg_index on indexrelid = conindid
      where contype = 'x' and (0 <> all (indkey::int2[])
        or exists (select from unnest(indkey::int2[]) key join pg_attribute on attrelid = conrelid and attnum = key
                    where attname not in ('organisation_id')))`);
    expect(readable).toEqual([]);
  });

  it('uses text with a check instead of enumerated types, whose comparison cannot use an index under a policy', async () => {
    const kinds = `select typname as name from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`;
    expect(await namesOf(kinds)).toEqual([]);
  });

  it('lets no view and no function act with its owner’s rights', async () => {
    const views = `select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
      and (relkind = 'm' or not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on'])`;
    expect(await namesOf(views)).toEqual([]);
    const definers = `select proname as name from pg_proc p where prosecdef and pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e')`;
    expect(await namesOf(definers)).toEqual(definerFunctions);
  });

  it('keeps instants with their zone', async () => {
    const zoneless = `select relname || '.' || attname as name from (${tables}) t join pg_attribute on attrelid = t.oid
      and not attisdropped where atttypid = 'timestamp'::regtype`;
    expect(await namesOf(zoneless)).toEqual([]);
  });

  it('binds the application’s and the system’s role, and runs their sessions in UTC', async () => {
    const roles =
      await rowsOf(`select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolconfig
      from pg_roles where rolname in ('understudy_app', 'understudy_system') order by rolname`);
    const bound = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
    };
    expect(roles).toEqual([
      { rolname: 'understudy_app', ...bound, rolconfig: ['TimeZone=UTC'] },
      { rolname: 'understudy_system', ...bound, rolconfig: ['TimeZone=UTC'] },
    ]);
    const memberships = `select roleid::regrole::text as name from pg_auth_members
      where member in ('understudy_app'::regrole, 'understudy_system'::regrole)`;
    expect(await namesOf(memberships)).toEqual([]);
    const owned = `select relname as name from pg_class where relowner in ('understudy_app'::regrole, 'understudy_system'::regrole)`;
    expect(await namesOf(owned)).toEqual([]);
  });

  const grantsOf = async (role: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (
        await rowsOf<{ name: string; granted: string }>(`
          select t.relname as name, string_agg(privilege_type, ',' order by privilege_type) as granted
            from (${tables}) t join pg_class on pg_class.oid = t.oid, aclexplode(relacl)
           where grantee = '${role}'::regrole group by 1`)
      ).map((row) => [row.name, row.granted]),
    );

  it('grants the application exactly what it needs', async () => {
    const names = await namesOf(`select relname as name from ${tenantTables} t`);
    const expected = Object.fromEntries(names.map((name) => [name, narrowerGrants[name] ?? usualGrants]));
    expect(await grantsOf('understudy_app')).toEqual(expected);
  });

  it('grants the system door exactly what it needs', async () => {
    expect(await grantsOf('understudy_system')).toEqual(systemGrants);
  });

  it('grants everyone nothing', async () => {
    const open = `select t.relname as name from (${tables}) t join pg_class on pg_class.oid = t.oid, aclexplode(relacl) where grantee = 0`;
    expect(await namesOf(open)).toEqual([]);
  });
});
