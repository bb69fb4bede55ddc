import pg from 'pg';
import type { StatementRunner } from './transaction.js';

/** Prisma begins transactions of its own for nested writes; inside another one they are savepoints. */
const nested: ReadonlyMap<string, string> = new Map([
  ['begin', 'savepoint nested'],
  ['commit', 'release savepoint nested'],
  ['rollback', 'rollback to savepoint nested'],
]);

/** A transaction that is open already, in the shape of a pool, for a Prisma client that lives no longer than it. */
export const transactionView = (run: StatementRunner): pg.Pool => {
  const view: pg.Pool = Object.create(pg.Pool.prototype);
  const query = (config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> => {
    const given = typeof config === 'string' ? { text: config, values } : config;
    const savepoint = nested.get(given.text.trim().toLowerCase());
    return run(savepoint === undefined ? given : { text: savepoint });
  };
  const shared = { query, on: () => view, removeListener: () => view };
  return Object.assign(view, shared, {
    options: {},
    connect: async () => ({ ...shared, release: () => undefined }),
    end: async () => undefined,
  });
};
