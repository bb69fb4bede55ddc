import pg from 'pg';
import { StartRefusal } from './start-refusal.js';

/** The three roles that sign in to the database; their names are fixed, the migrations grant to them. */
export const roleNames = {
  owner: 'understudy_owner',
  application: 'understudy_app',
  system: 'understudy_system',
} as const;

/** One password per role. */
export type RolePasswords = Readonly<Record<keyof typeof roleNames, string>>;

const attributes = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
const setupLock = 7_309_421;

/**
 * Makes the roles and the database, or puts right what differs: `understudy_owner` owns the database and applies
 * migrations, `understudy_app` and `understudy_system` own nothing and are bound by row-level security. Sessions are UTC.
 * Safe to repeat and to run from several processes at once.
 * @param superuserUrl connects as a role that may create roles and databases, to any existing database.
 * @throws pg.DatabaseError when that role may not.
 */
export const setUpRoles = async (superuserUrl: string, database: string, passwords: RolePasswords): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [setupLock]);
    for (const key of ['owner', 'application', 'system'] as const)
      await setUpRole(client, roleNames[key], passwords[key]);
    await setUpDatabase(client, database);
  } finally {
    await client.end();
  }
};

const setUpRole = async (client: pg.Client, role: string, password: string): Promise<void> => {
  const existing = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = existing.rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} ${attributes} password ${client.escapeLiteral(password)}`);
  await client.query(`alter role ${role} set timezone = 'UTC'`);
};

const setUpDatabase = async (client: pg.Client, database: string): Promise<void> => {
  const name = client.escapeIdentifier(database);
  const existing = await client.query('select from pg_database where datname = $1', [database]);
  if (existing.rowCount === 0) {
    await client.query(`grant ${roleNames.owner} to current_user`);
    await client.query(`create database ${name} owner ${roleNames.owner} encoding 'UTF8' template template0`);
  } else {
    await client.query(`alter database ${name} owner to ${roleNames.owner}`);
  }
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${roleNames.application}, ${roleNames.system}`);
};

interface SessionFacts {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  owns: string | null;
  timezone: string;
}

/**
 * Refuses to go on with a role that row-level security would not bind, or with a session that is not UTC (Prisma drops
 * the offset of instants, so any other zone would shift them).
 * @throws StartRefusal with the reason, or the driver's error when the database cannot be reached.
 */
export const assertSafeRole = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<SessionFacts>(`
      select current_user::text as role, r.rolsuper as superuser,
             exists (select from pg_roles b where b.rolbypassrls and pg_has_role(current_user, b.oid, 'member')) as bypasses,
             (select c.oid::regclass::text from pg_class c
               where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                 and pg_has_role(current_user, c.relowner, 'member') limit 1) as owns,
             current_setting('timezone') as timezone
        from pg_roles r where r.rolname = current_user`);
    const problem = rows[0] === undefined ? undefined : unsafety(rows[0]);
    if (problem !== undefined) throw new StartRefusal(problem);
  } finally {
    await client.end();
  }
};

const unsafety = (facts: SessionFacts): string | undefined => {
  const advice = `connect as ${roleNames.application} instead`;
  if (facts.superuser)
    return `The database role ${facts.role} is a superuser, whom row-level security does not bind; ${advice}.`;
  if (facts.bypasses) return `The database role ${facts.role} may bypass row-level security; ${advice}.`;
  if (facts.owns !== null) return `The database role ${facts.role} owns the table ${facts.owns}; ${advice}.`;
  if (facts.timezone !== 'UTC') {
    return `Sessions of the database role ${facts.role} run in the time zone ${facts.timezone}; run: alter role ${facts.role} set timezone = 'UTC'.`;
  }
  return undefined;
};
