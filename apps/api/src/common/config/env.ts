import { StartRefusal } from '@understudy/database/start-refusal';
import { z } from 'zod';
import { Settings } from './settings.js';

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a URL such as postgresql://role:password@host/name',
});
const emptyAsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
const optional = <Schema extends z.ZodType>(schema: Schema) => emptyAsAbsent(schema.optional());
const whole = (least: number, most: number) => {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
};

const environment = z.object({
  NODE_ENV: emptyAsAbsent(z.enum(['development', 'test', 'production']).default('development')),
  PORT: emptyAsAbsent(whole(0, 65_535).default(3000)),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'must be a URL such as https://understudy.example.com' })),
  DATABASE_URL: optional(postgresUrl),
  SYSTEM_DATABASE_URL: optional(postgresUrl),
  MIGRATION_DATABASE_URL: optional(postgresUrl),
  SUPERUSER_DATABASE_URL: optional(postgresUrl),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/, error: 'must be a URL such as redis://host:6379' })),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must be a URL such as smtps://name:password@host' })),
  MAIL_FROM: emptyAsAbsent(z.string().default('Understudy <no-reply@localhost>')),
  SECRET_KEYS: optional(
    z
      .string()
      .transform((keys) => keys.split(',').map((key) => key.trim()))
      .refine(
        (keys) => keys.every((key) => key.length >= 32),
        'must be keys of at least 32 characters, with commas between',
      ),
  ),
  TRUSTED_PROXIES: emptyAsAbsent(whole(0, 10).default(0)),
  DATABASE_CONNECTIONS: emptyAsAbsent(whole(2, 200).default(10)),
  LOG_LEVEL: optional(z.enum(['silent', 'error', 'warn', 'info', 'debug'])),
  UNDERSTUDY_DATA_DIR: emptyAsAbsent(z.string().default('.data')),
  UNDERSTUDY_DEMO_PASSWORD: optional(
    z.string().min(15, 'must have at least 15 characters').max(200, 'must have at most 200 characters'),
  ),
});

/** The environment, checked; what is not set is undefined or its default. */
export type Environment = z.infer<typeof environment>;

/**
 * Reads and checks the environment; nothing else in the product reads it.
 * @throws StartRefusal that lists every problem at once.
 */
export const readEnvironment = (given: NodeJS.ProcessEnv = process.env): Environment => {
  const checked = environment.safeParse(given);
  if (checked.success) return checked.data;
  const problems = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new StartRefusal(`The configuration cannot be used: ${problems.join('; ')}.`);
};

/** The URLs of a database that somebody else has started, such as the embedded one. */
export type DatabaseUrls = { readonly application: string; readonly system: string; readonly owner: string };

type Occasion = {
  readonly database?: DatabaseUrls;
  readonly worker: boolean;
  readonly webDirectory: string | null;
};

/**
 * The settings that follow from the environment.
 * @throws StartRefusal when a URL is missing or production is not safe to start.
 */
export const settingsFrom = (from: Environment, occasion: Occasion): Settings => {
  const databaseUrl = occasion.database?.application ?? from.DATABASE_URL;
  const systemDatabaseUrl = occasion.database?.system ?? from.SYSTEM_DATABASE_URL;
  if (databaseUrl === undefined || systemDatabaseUrl === undefined) {
    throw new StartRefusal('Set both DATABASE_URL (application role) and SYSTEM_DATABASE_URL (system role).');
  }
  const production = from.NODE_ENV === 'production';
  const settings = new Settings({
    environment: from.NODE_ENV,
    port: from.PORT,
    host: from.HOST ?? (production ? '0.0.0.0' : 'localhost'),
    publicUrl: from.PUBLIC_URL ?? `http://localhost:${from.PORT}`,
    databaseUrl,
    systemDatabaseUrl,
    migrationDatabaseUrl: occasion.database?.owner ?? from.MIGRATION_DATABASE_URL ?? null,
    redisUrl: from.REDIS_URL ?? null,
    smtpUrl: from.SMTP_URL ?? null,
    mailFrom: from.MAIL_FROM,
    secretKeys: from.SECRET_KEYS ?? keysOf(occasion.database),
    trustedProxies: from.TRUSTED_PROXIES,
    databaseConnections: from.DATABASE_CONNECTIONS,
    worker: occasion.worker,
    logLevel: from.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    webDirectory: occasion.webDirectory,
  });
  if (production) refuseUnsafeProduction(from, settings);
  return settings;
};

/** The embedded server keeps a secret beside its data already: the password of a role. */
const keysOf = (database: DatabaseUrls | undefined): string[] => {
  const password = database === undefined ? '' : new URL(database.system).password;
  return password === '' ? [] : [password];
};

const placeholders = new Set(['', 'postgres', 'password', 'understudy', 'changeme', 'change-me', 'secret', 'test']);

const refuseUnsafeProduction = (from: Environment, settings: Settings): void => {
  const problems: string[] = [];
  if (from.PUBLIC_URL === undefined) problems.push('PUBLIC_URL is not set');
  const { protocol, hostname } = new URL(settings.publicUrl);
  if (protocol === 'http:' && hostname !== 'localhost') problems.push('PUBLIC_URL must begin with https://');
  for (const name of ['DATABASE_URL', 'SYSTEM_DATABASE_URL', 'MIGRATION_DATABASE_URL'] as const) {
    const url = from[name];
    if (url !== undefined && placeholders.has(decodeURIComponent(new URL(url).password).toLowerCase())) {
      problems.push(`the password in ${name} is empty or a well-known default`);
    }
  }
  if (from.SMTP_URL === undefined) problems.push('SMTP_URL is not set, so that no mail would reach anybody');
  if (from.UNDERSTUDY_DEMO_PASSWORD !== undefined) problems.push('UNDERSTUDY_DEMO_PASSWORD belongs to demonstrations');
  if (problems.length > 0) throw new StartRefusal(`Production does not start like this: ${problems.join('; ')}.`);
};
