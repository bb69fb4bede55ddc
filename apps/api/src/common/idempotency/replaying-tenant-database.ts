import {
  type TenantActor,
  TenantDatabase,
  type TenantTransaction,
  type TransactionOptions,
} from '@understudy/database/tenant-database';
import { ProblemError } from '../errors/problem-error.js';
import { type EffectRecord, effectRecordOf, readBack, written } from './effect-record.js';
import { IdempotencyRepository, type StoredKey } from './idempotency.repository.js';

/** The key was used before for something else (422). */
export const keyReused = (): ProblemError =>
  new ProblemError('key-reused', 'This Idempotency-Key was used before for another request. Use a new one.');

/** Whether a stored key belongs to this very request. */
export const isSameRequest = (stored: StoredKey, record: EffectRecord): boolean =>
  stored.route === record.route && stored.bodyHash === record.bodyHash;

/**
 * The tenant door, which lets the transactions of a keyed request act once: the first run records each transaction's
 * result in that transaction, a repetition is handed the recorded result instead. Of several at once, the database's
 * unique key lets one act; the others wait for it.
 */
export class ReplayingTenantDatabase extends TenantDatabase {
  private readonly keys = new IdempotencyRepository();

  override async run<Result>(
    actor: TenantActor,
    work: (transaction: TenantTransaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result> {
    const record = effectRecordOf(actor);
    if (record === undefined) return super.run(actor, work, options);
    const turn = record.passed;
    const result = await super.run(
      actor,
      async (tx) => {
        const recorded = await this.recorded(tx, record, turn);
        if (recorded !== undefined) return readBack(recorded) as Result;
        const fresh = await work(tx);
        await this.keys.addEffect(tx, record, written(fresh));
        return fresh;
      },
      options,
    );
    record.passed += 1;
    return result;
  }

  private async recorded(tx: TenantTransaction, record: EffectRecord, turn: number): Promise<string | undefined> {
    if (turn === 0 && (await this.keys.claim(tx, record))) return undefined;
    const stored = await this.keys.find(tx, record.userId, record.key);
    if (stored === undefined) throw new Error('The key of this request has gone.');
    if (!isSameRequest(stored, record)) throw keyReused();
    return stored.effects[turn];
  }
}
