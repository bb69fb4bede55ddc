import { dirname, join } from 'node:path';
import { roleNames, setUpRoles } from '../roles.js';
import { StartRefusal } from '../start-refusal.js';
import { prepareBinaries } from './binaries.js';
import { ensureCluster, loadCredentials, openDataDirectory, placeCluster } from './cluster-folder.js';
import { claimFolder } from './owner-lock.js';
import { type Server, settleEarlierServer, startServer } from './postmaster.js';
import { findServerUser } from './server-user.js';

/** How to start the built-in server. */
export interface EmbeddedPostgresOptions {
  /** Folder of this server alone; made when it is not there. */
  readonly dataDirectory: string;
  /** A fixed port on 127.0.0.1; without it a free one is found at every start. */
  readonly port?: number;
  /** Name of the database, `understudy` unless said otherwise. */
  readonly database?: string;
  /** Settings of postgresql.conf that differ from ours, such as `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** False only where the data may be lost, as in tests. */
  readonly durable?: boolean;
  /** Receives whole sentences about what is happening. */
  readonly log: (line: string) => void;
  /** Told when the server ends though nobody stopped it. */
  readonly onUnexpectedExit?: (reason: string) => void;
}

/** A built-in server at work. The URLs carry their passwords. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly systemUrl: string;
  /** Ends all sessions, writes everything to disk and stops. */
  stop(): Promise<void>;
}

const ourSettings = {
  shared_buffers: '256MB',
  work_mem: '16MB',
  max_connections: '120',
  random_page_cost: '1.1',
  jit: 'off',
};

/**
 * Starts the PostgreSQL that npm brought, on data of its own, with its roles and its database in place. Whatever an
 * earlier run left behind, also one that was killed, is put in order first.
 * @throws StartRefusal with one clear sentence when that cannot be.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  try {
    return await start(options);
  } catch (error) {
    throw explained(error, options.dataDirectory);
  }
};

const start = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { log, database = 'understudy' } = options;
  const dataDirectory = await openDataDirectory(options.dataDirectory);
  const release = await claimFolder(dataDirectory);
  let server: Server | undefined;
  try {
    const user = await findServerUser();
    const binaries = await prepareBinaries(user, dirname(dataDirectory), log);
    const credentials = await loadCredentials(dataDirectory);
    const cluster = await placeCluster(dataDirectory, user, log);
    const durable = options.durable ?? true;
    await ensureCluster(cluster, { binaries, user, superuserPassword: credentials.superuser, durable });
    await settleEarlierServer(cluster, log);
    server = await startServer(
      {
        program: binaries.postgres,
        cluster,
        logFile: join(dataDirectory, 'postgres.log'),
        user,
        settings: { ...ourSettings, ...options.settings },
        onUnexpectedExit: options.onUnexpectedExit ?? log,
      },
      options.port,
    );
    const running = server;
    const url = (role: string, password: string, name: string): string =>
      `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${running.port}/${name}`;
    const superuserUrl = url('postgres', credentials.superuser, 'postgres');
    await setUpRoles(superuserUrl, database, credentials);
    return {
      port: running.port,
      superuserUrl,
      ownerUrl: url(roleNames.owner, credentials.owner, database),
      applicationUrl: url(roleNames.application, credentials.application, database),
      systemUrl: url(roleNames.system, credentials.system, database),
      stop: async () => {
        await running.stop();
        await release();
      },
    };
  } catch (error) {
    await server?.stop();
    await release();
    throw error;
  }
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be changed by this user',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a full disk',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
};

const explained = (error: unknown, dataDirectory: string): unknown => {
  if (error instanceof StartRefusal || typeof error !== 'object' || error === null) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  if (reason === undefined) return error;
  return new StartRefusal(
    `The data folder ${dataDirectory} cannot be used: ${path ?? 'it'} ${reason}; ` +
      'set UNDERSTUDY_DATA_DIR to a folder that can be written.',
    { cause: error },
  );
};
