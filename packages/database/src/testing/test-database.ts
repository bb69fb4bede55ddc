import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate, readMigrations } from '../migrate.js';
import { type RolePasswords, roleNames, setUpRoles } from '../roles.js';
import { SystemDatabase } from '../system-database.js';
import { TenantDatabase } from '../tenant-database.js';

/** Where the migrations of this workspace are. */
export const migrationsDirectory = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  '..',
  'prisma',
  'migrations',
);

/** The roles' passwords on a test server, which lives for one run on the loopback interface. */
export const testPasswords: RolePasswords = {
  owner: 'test-owner',
  application: 'test-application',
  system: 'test-system',
};

/** What a test database may need beyond the migrations. */
export interface TestDatabaseOptions {
  /** Brings the schema of the job queue into the database; run once, then copied. */
  readonly migrateQueue?: (client: pg.Client) => Promise<void>;
  /** Connections of the tenant door at most, 10 unless said otherwise. */
  readonly poolSize?: number;
  /** False for an empty database without tables. */
  readonly migrated?: boolean;
}

/** A database of one spec file, with both doors open. */
export interface TestDatabase {
  readonly name: string;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly systemUrl: string;
  readonly tenants: TenantDatabase;
  readonly system: SystemDatabase;
  /** Makes an organisation and returns its id. */
  createOrganisation(name?: string): Promise<string>;
  /** Closes both doors and removes the database. */
  drop(): Promise<void>;
}

const templateLock = 7_309_423;

/** The URL of another database, or of another role with its password, on the same server. */
export const urlOn = (serverUrl: string, database: string, role?: string, password = ''): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = password;
  }
  return url.toString();
};

const serverUrl = (): string => {
  const url = process.env.UNDERSTUDY_TEST_SERVER;
  if (!url) throw new Error('No test server: the Jest project lacks the globalSetup of packages/database/test-server.');
  return url;
};

/** A migrated database of one's own, copied from a template within a fraction of a second. */
export const createTestDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const server = serverUrl();
  const name = `understudy_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    if (options.migrated === false) await setUpRoles(server, name, testPasswords);
    else await copyTemplate(admin, await ensureTemplate(admin, server, options), name);
  } finally {
    await admin.end();
  }
  return openTestDatabase(server, name, options.poolSize);
};

const openTestDatabase = (server: string, name: string, poolSize: number | undefined): TestDatabase => {
  const applicationUrl = urlOn(server, name, roleNames.application, testPasswords.application);
  const systemUrl = urlOn(server, name, roleNames.system, testPasswords.system);
  const tenants = new TenantDatabase({ connectionString: applicationUrl, size: poolSize });
  const system = new SystemDatabase({ connectionString: systemUrl });
  return {
    name,
    superuserUrl: urlOn(server, name),
    ownerUrl: urlOn(server, name, roleNames.owner, testPasswords.owner),
    applicationUrl,
    systemUrl,
    tenants,
    system,
    createOrganisation: async (organisationName = 'Test organisation') => {
      const slug = `test-${randomBytes(6).toString('hex')}`;
      const [row] = await system.sql<{ id: string }>`
        insert into organisation (slug, name) values (${slug}, ${organisationName}) returning organisation_id::text as id`;
      if (row === undefined) throw new Error('The organisation was not made.');
      return row.id;
    },
    drop: async () => {
      await Promise.all([tenants.close(), system.close()]);
      const admin = new pg.Client({ connectionString: server });
      await admin.connect();
      try {
        await admin.query(`drop database if exists ${name} with (force)`);
      } finally {
        await admin.end();
      }
    },
  };
};

const copyTemplate = async (admin: pg.Client, template: string, name: string): Promise<void> => {
  await admin.query(`create database ${name} template ${template} strategy file_copy owner ${roleNames.owner}`);
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to ${roleNames.application}, ${roleNames.system}`);
};

/** The template is named after what it holds, so that a changed migration never meets an old template. */
const ensureTemplate = async (admin: pg.Client, server: string, options: TestDatabaseOptions): Promise<string> => {
  const { migrationDirectories } = await readMigrations(migrationsDirectory);
  const content = createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex').slice(0, 12);
  const template = `understudy_template_${content}${options.migrateQueue === undefined ? '' : '_queue'}`;
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const ready = await admin.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (ready.rowCount === 0) {
      await admin.query(`drop database if exists ${template} with (force)`);
      await setUpRoles(server, template, testPasswords);
      const ownerUrl = urlOn(server, template, roleNames.owner, testPasswords.owner);
      await migrate({ ownerUrl, migrationsDirectory, migrateQueue: options.migrateQueue });
      await admin.query(`alter database ${template} is_template true`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
  return template;
};
