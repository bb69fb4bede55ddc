/** What an installation decides, checked and complete. Read from the environment by `env.ts`, given directly by tests. */
export class Settings {
  readonly environment: 'development' | 'test' | 'production';
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where people reach the product, without a slash at the end. */
  readonly publicUrl: string;
  /** Connects as the role that row-level security binds. */
  readonly databaseUrl: string;
  /** Connects as the role of sign-in and operations. */
  readonly systemDatabaseUrl: string;
  /** Connects as the owner of the schema; null where migrations are applied by somebody else. */
  readonly migrationDatabaseUrl: string | null;
  readonly redisUrl: string | null;
  /** Null keeps mails for the development mail page. */
  readonly smtpUrl: string | null;
  /** The sender of every mail. */
  readonly mailFrom: string;
  /** Seal what has to be sent again and nobody should read; the first one seals, all of them open. None: no such secrets. */
  readonly secretKeys: readonly string[];
  /** Reverse proxies in front, whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Connections of the tenant door at most. */
  readonly databaseConnections: number;
  /** Whether this process runs jobs and relays events besides answering. */
  readonly worker: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** The folder with the built web application; null where somebody else serves it. */
  readonly webDirectory: string | null;

  constructor(given: Settings) {
    this.environment = given.environment;
    this.port = given.port;
    this.host = given.host;
    this.publicUrl = given.publicUrl.replace(/\/+$/, '');
    this.databaseUrl = given.databaseUrl;
    this.systemDatabaseUrl = given.systemDatabaseUrl;
    this.migrationDatabaseUrl = given.migrationDatabaseUrl;
    this.redisUrl = given.redisUrl;
    this.smtpUrl = given.smtpUrl;
    this.mailFrom = given.mailFrom;
    this.secretKeys = given.secretKeys;
    this.trustedProxies = given.trustedProxies;
    this.databaseConnections = given.databaseConnections;
    this.worker = given.worker;
    this.logLevel = given.logLevel;
    this.webDirectory = given.webDirectory;
  }
}
