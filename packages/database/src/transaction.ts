import type pg from 'pg';

/** How long a transaction may take and what it sees. */
export interface TransactionOptions {
  /** Milliseconds until the transaction is rolled back, 15,000 unless said otherwise. */
  readonly timeoutMs?: number;
  /** Milliseconds to wait for a free connection, 10,000 unless said otherwise. */
  readonly waitMs?: number;
  /** Read Committed unless said otherwise. */
  readonly isolation?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
}

/** Runs one statement on the connection of a transaction. */
export type StatementRunner = (config: pg.QueryConfig) => Promise<pg.QueryResult>;

/** The time of a transaction, or of waiting for a connection, was up; nothing of it is written. */
export class TransactionTimeout extends Error {
  readonly code = 'transaction-timeout';
}

const isolationLevels = {
  ReadCommitted: 'read committed',
  RepeatableRead: 'repeatable read',
  Serializable: 'serializable',
} as const;

const ignoreError = (): void => undefined;

/** A transaction on a connection of its own, from BEGIN until it is kept, or undone by its work or by the clock. */
class OpenTransaction {
  private state: 'open' | 'late' | 'ended' = 'open';
  private last: Promise<unknown> = Promise.resolve();
  private undone: Promise<boolean> | undefined;
  private readonly timer: NodeJS.Timeout;
  private readonly dueAt: number;

  constructor(
    private readonly client: pg.PoolClient,
    timeoutMs: number,
  ) {
    this.dueAt = performance.now() + timeoutMs;
    this.timer = setTimeout(() => {
      this.state = 'late';
      void this.undo();
    }, timeoutMs);
  }

  /** Sends a statement once those before it are answered; the driver takes one at a time. */
  submit(config: pg.QueryConfig): Promise<pg.QueryResult> {
    const answer = this.last.then(() => this.client.query(config));
    this.last = answer.catch(ignoreError);
    return answer;
  }

  readonly run: StatementRunner = async (config) => {
    this.refuseWhenLate();
    if (this.state === 'ended') throw new Error('This transaction has ended.');
    return this.submit(config);
  };

  /** @throws TransactionTimeout when the time was up, an error when a statement had failed and was passed over. */
  async keep(): Promise<void> {
    this.refuseWhenLate();
    this.end();
    const { command } = await this.submit({ text: 'commit' });
    if (command !== 'COMMIT') throw new Error('A statement of this transaction had failed: nothing is written.');
  }

  /** Undoes everything; tells whether the connection may be used again. */
  undo(): Promise<boolean> {
    this.undone ??= this.submit({ text: 'rollback' }).then(
      () => true,
      () => false,
    );
    return this.undone;
  }

  /**
   * Accepts no more work. Returns what is to be thrown: that the time was up says more than what followed from it. PostgreSQL
   * keeps the same time, and on a busy machine its answer that it has ended a statement is read before our own timer is run.
   */
  failWith(error: unknown): unknown {
    const wasLate = this.state === 'late' || performance.now() >= this.dueAt;
    this.end();
    return wasLate && !(error instanceof TransactionTimeout)
      ? new TransactionTimeout('This transaction took too long.', { cause: error })
      : error;
  }

  private refuseWhenLate(): void {
    if (this.state === 'late') throw new TransactionTimeout('This transaction took too long.');
  }

  private end(): void {
    clearTimeout(this.timer);
    this.state = 'ended';
  }
}

/**
 * Runs `work` in one transaction on a connection of the pool: all of it or, when it throws, nothing. When the time is up,
 * PostgreSQL ends the running statement, what was done is undone, and nothing more is accepted.
 * @param settings what travels in the message that begins the transaction, such as `set local ...`.
 * @throws whatever `work` throws, and TransactionTimeout.
 */
export const runTransaction = async <Result>(
  pool: pg.Pool,
  settings: string,
  options: TransactionOptions,
  work: (run: StatementRunner) => Promise<Result>,
): Promise<Result> => {
  const client = await connectWithin(pool, options.waitMs ?? 10_000);
  const timeoutMs = Math.max(1, Math.round(options.timeoutMs ?? 15_000));
  const level = isolationLevels[options.isolation ?? 'ReadCommitted'];
  const transaction = new OpenTransaction(client, timeoutMs);
  let reusable = true;
  try {
    const begin = `begin isolation level ${level}; set local statement_timeout = ${timeoutMs}${settings}`;
    await transaction.submit({ text: begin });
    const result = await work(transaction.run);
    await transaction.keep();
    return result;
  } catch (error) {
    const reason = transaction.failWith(error);
    reusable = await transaction.undo();
    throw reason;
  } finally {
    client.release(!reusable);
  }
};

const connectWithin = async (pool: pg.Pool, waitMs: number): Promise<pg.PoolClient> => {
  const connecting = pool.connect();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      connecting.then((client) => client.release(), ignoreError);
      reject(new TransactionTimeout('No connection became free in time.'));
    }, waitMs);
  });
  try {
    return await Promise.race([connecting, late]);
  } finally {
    clearTimeout(timer);
  }
};
