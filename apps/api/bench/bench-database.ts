import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@understudy/database/embedded/start-embedded-postgres';
import { migrate } from '@understudy/database/migrate';
import { roleNames, setUpRoles } from '@understudy/database/roles';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase } from '@understudy/database/tenant-database';
import pg from 'pg';
import { migrateQueue } from '../src/common/jobs/job-queue.js';
import { ReportingClosureRepository } from '../src/modules/people/closure/reporting-closure.repository.js';
import { ReportingClosure } from '../src/modules/people/closure/reporting-closure.service.js';
import { fillOrganisation } from './generated-organisation.js';

/** A migrated database with both doors open. */
export type BenchDatabase = {
  readonly superuserUrl: string;
  readonly applicationUrl: string;
  readonly systemUrl: string;
  readonly tenants: TenantDatabase;
  readonly system: SystemDatabase;
  close(): Promise<void>;
};

/** A server of the bench's own, with the settings of the product, and a way to make databases on it. */
export type BenchServer = { database(name: string): Promise<BenchDatabase>; stop(): Promise<void> };

const passwords = { owner: 'bench-owner', application: 'bench-application', system: 'bench-system' };

// Five folders up from where this runs, apps/api/dist/bench-run/bench.
const migrationsDirectory = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));

/** Starts the built-in server on an empty folder that goes away with it. */
export const startBenchServer = async (): Promise<BenchServer> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'understudy-bench-'));
  const server = await startEmbeddedPostgres({
    dataDirectory,
    log: () => undefined,
    settings: { max_wal_size: '8GB' },
  });
  return {
    database: (name) => openDatabase(server.superuserUrl, name),
    stop: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
};

const openDatabase = async (serverUrl: string, name: string): Promise<BenchDatabase> => {
  await setUpRoles(serverUrl, name, passwords);
  const urlAs = (role?: keyof typeof passwords): string => {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    if (role !== undefined) Object.assign(url, { username: roleNames[role], password: passwords[role] });
    return url.toString();
  };
  await migrate({ ownerUrl: urlAs('owner'), migrationsDirectory, migrateQueue });
  const tenants = new TenantDatabase({ connectionString: urlAs('application') });
  const system = new SystemDatabase({ connectionString: urlAs('system') });
  return {
    superuserUrl: urlAs(),
    applicationUrl: urlAs('application'),
    systemUrl: urlAs('system'),
    tenants,
    system,
    close: async () => {
      await Promise.all([tenants.close(), system.close()]);
    },
  };
};

/** Makes one organisation with a generated history of so many people, its reporting closure included. */
export const makeOrganisation = async (database: BenchDatabase, size: number): Promise<string> => {
  const [made] = await database.system.sql<{ id: string }>`
    insert into organisation (slug, name) values (${`bench-${size}`}, ${`Bench of ${size}`})
    returning organisation_id::text as id`;
  if (made === undefined) throw new Error('The organisation was not made.');
  const organisationId = made.id;
  await database.tenants.run(
    { organisationId },
    async (tx) => {
      await fillOrganisation(tx, size);
      await new ReportingClosure(new ReportingClosureRepository()).rebuild(tx, 'everyone');
    },
    { timeoutMs: 300_000 },
  );
  return organisationId;
};

/** Lets the planner know what is in the tables, and waits until they are on disk. */
export const analyse = async (database: BenchDatabase): Promise<void> => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
};

const copiedTables = [
  'person',
  'employment',
  'reporting_line',
  'unit',
  'unit_membership',
  'framework',
  'framework_version',
  'stage',
  'stage_assignment',
  'critical_role',
  'role_holder',
  'role_unit',
  'successor',
  'role_opening',
  'reporting_closure',
  'role_opening_version',
  'programme',
  'cohort',
  'cohort_place',
  'enrolment',
  'analytics_consent',
  'programme_session',
  'session_attendance',
  'effectiveness_metric',
  'effectiveness_edition',
  'effectiveness_wording',
  'forecast',
];

/**
 * Makes so many organisations with the same history as the given one. Ids repeat across organisations, which every key
 * allows; triggers are off and the overlap constraints are dropped while copying, which no reading statement uses.
 */
export const copyOrganisation = async (database: BenchDatabase, from: string, copies: number): Promise<string[]> => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    return await copyWithin(client, from, copies);
  } finally {
    await client.end();
  }
};

const copyWithin = async (client: pg.Client, from: string, copies: number): Promise<string[]> => {
  await client.query('set session_replication_role = replica');
  const overlaps = await client.query<{ statement: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
      from pg_constraint where contype = 'x'`);
  for (const { statement } of overlaps.rows) await client.query(statement);
  const made = await client.query<{ id: string }>(
    `insert into organisation (slug, name, history_begins_on)
     select 'copy-' || n, 'Copy ' || n, (select history_begins_on from organisation where organisation_id = $1)
       from generate_series(1, $2::int) n
     returning organisation_id::text as id`,
    [from, copies],
  );
  const ids = made.rows.map(({ id }) => id);
  for (const table of copiedTables) {
    const columns = await client.query<{ name: string }>(
      `select quote_ident(column_name) as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> 'organisation_id'`,
      [table],
    );
    const names = columns.rows.map(({ name }) => name).join(', ');
    const values = columns.rows.map(({ name }) => `t.${name}`).join(', ');
    await client.query(
      `insert into ${table} (organisation_id, ${names})
       select o.id, ${values} from unnest($1::uuid[]) as o (id), ${table} t where t.organisation_id = $2`,
      [ids, from],
    );
  }
  return ids;
};
