import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SystemDatabase } from '@understudy/database/system-database';
import type { TenantDatabase } from '@understudy/database/tenant-database';
import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { Settings } from '../src/common/config/settings.js';
import { BackgroundWork } from '../src/common/jobs/background-work.js';
import { migrateQueue } from '../src/common/jobs/job-queue.js';
import { Schedules } from '../src/common/jobs/schedules.js';
import { KeptMailRepository, type KeptMailRow } from '../src/common/mail/kept-mail.repository.js';
import { Mailer } from '../src/common/mail/mailer.js';
import { startApplication } from '../src/main.js';
import { PasswordHasher } from '../src/modules/identity/passwords/password-hasher.js';
import { Caller } from './caller.js';
import {
  OrganisationBuilder,
  type OrganisationDraft,
  type PersonDraft,
  type SignInHandle,
  type TestOrganisation,
} from './organisation-builder.js';

/** The password of every sign-in that a test makes. */
export const testPassword = 'seven quiet otters juggle';

let passwordHash: Promise<string> | undefined;

/** The hash of that password, made once for all spec files. */
const hashOnce = (hasher: PasswordHasher): Promise<string> => {
  passwordHash ??= hasher.hash(testPassword);
  return passwordHash;
};

/** The whole product at work on a database of its own. */
export type TestApp = {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly tenants: TenantDatabase;
  readonly system: SystemDatabase;
  readonly settings: Settings;
  readonly application: NestFastifyApplication;
  /** A provider of any module. */
  get<Provider>(provider: Type<Provider>): Provider;
  /** Makes an organisation with people and an admin. */
  organisation<Key extends string>(
    draft?: OrganisationDraft & { readonly people?: Readonly<Record<Key, PersonDraft>> },
  ): Promise<TestOrganisation<Key>>;
  /** Calls the API as somebody with an open session. */
  as(handle: SignInHandle): Caller;
  /** Calls the API as nobody in particular; keeps the cookies it gets. */
  stranger(): Caller;
  /** Resolves when every event is told, every job done and every mail written. */
  settle(): Promise<void>;
  /** The mails so far, the newest first. */
  mails(): Promise<KeptMailRow[]>;
  close(): Promise<void>;
};

/**
 * Starts the product as `npm start` does, API and worker in one process over real HTTP, on a fresh migrated database.
 * The host is 127.0.0.1 and the cookies are the ones a browser gets there. No night falls by itself: what a test has to
 * wait for would otherwise depend on the minute in which it runs.
 */
export const startTestApp = async (changes: Partial<Settings> = {}): Promise<TestApp> => {
  const database = await createTestDatabase({ migrateQueue });
  const settings = new Settings({
    environment: 'test',
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1',
    databaseUrl: database.applicationUrl,
    systemDatabaseUrl: database.systemUrl,
    migrationDatabaseUrl: null,
    redisUrl: null,
    smtpUrl: null,
    mailFrom: 'Understudy <no-reply@example.com>',
    secretKeys: ['a key of nobody but these tests'],
    trustedProxies: 0,
    databaseConnections: 10,
    worker: true,
    logLevel: 'error',
    webDirectory: null,
    ...changes,
  });
  const running = await startApplication(settings);
  const { application } = running;
  const origin = `http://127.0.0.1:${running.port}`;
  const get = <Provider>(provider: Type<Provider>): Provider => application.get(provider, { strict: false });
  const builder = new OrganisationBuilder(database.system, database.tenants, () => hashOnce(get(PasswordHasher)));
  // A mail that does not go out is tried again at once: the seconds between prove nothing.
  Object.assign(get(Mailer), { pause: 20 });
  await get(Schedules).stop();
  return {
    origin,
    database,
    tenants: database.tenants,
    system: database.system,
    settings,
    application,
    get,
    organisation: (draft) => builder.build(draft ?? {}),
    as: (handle) => new Caller(origin, { '__Host-understudy': handle.token }),
    stranger: () => new Caller(origin),
    settle: async () => {
      await get(BackgroundWork).settled();
      await get(Mailer).idle();
    },
    mails: async () => {
      await get(Mailer).idle();
      return get(KeptMailRepository).list();
    },
    close: async () => {
      await running.close();
      await database.drop();
    },
  };
};
