import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { ReportingClosureRepository } from './reporting-closure.repository.js';

/** From this number on, a rebuild is planned like one of everybody. */
const manyPeople = 100;

/**
 * Who is below whom on which days, derived from reporting lines and employments. Whoever writes one of those calls
 * `lock` first and `rebuild` before the transaction ends.
 */
@Injectable()
export class ReportingClosure {
  constructor(private readonly repository: ReportingClosureRepository) {}

  /** Waits until no other transaction of the organisation is changing people; two crossing moves could close a loop. */
  async lock(tx: TenantTransaction): Promise<void> {
    await this.repository.lock(tx);
  }

  /**
   * Derives the closure anew for the people whose line or employment changed and everyone below them on any day, or for
   * the whole organisation. Returns the number of rows written. The lines must be free of loops on every day.
   */
  async rebuild(tx: TenantTransaction, personIds: readonly string[] | 'everyone'): Promise<number> {
    if (personIds !== 'everyone' && personIds.length === 0) return 0;
    const work = async (): Promise<number> => {
      await this.repository.remove(tx, personIds);
      return this.repository.insert(tx, personIds);
    };
    return personIds === 'everyone' || personIds.length > manyPeople ? this.forMany(tx, work) : work();
  }

  /**
   * Does something to very many rows of the transaction with plans made for that. The planner knows nothing yet about rows
   * that were just imported, and a session keeps plans from when the tables were small.
   */
  async forMany<Result>(tx: TenantTransaction, work: () => Promise<Result>): Promise<Result> {
    await this.repository.planForMany(tx, true);
    const result = await work();
    await this.repository.planForMany(tx, false);
    return result;
  }
}
