import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { ReportingClosureRepository } from './reporting-closure.repository.js';

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
    await this.repository.remove(tx, personIds);
    return this.repository.insert(tx, personIds);
  }
}
