import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { JobContext } from '../jobs/job-context.js';
import { JobHandler } from '../jobs/job-handler.js';
import { forgetOldRecords } from './forget-old-records.job.js';
import { type Forgettable, ForgettingRepository } from './forgetting.repository.js';

const kinds: readonly Forgettable[] = ['deliveries', 'jobs', 'idempotencyKeys', 'removedDrafts'];

/** Rows of one statement: small enough to hold no lock for long. */
export const batch = 2_000;

/** Forgets old records, batch by batch, each by itself: what is gone stays gone when the job ends early. */
@Injectable()
export class Forgetting {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForgettingRepository,
  ) {}

  @JobHandler(forgetOldRecords)
  async run(context: JobContext): Promise<void> {
    const forgotten: Partial<Record<Forgettable, number>> = {};
    for (const [done, kind] of kinds.entries()) {
      await context.progress(done, kinds.length);
      forgotten[kind] = await this.forget(context, kind);
    }
    await this.tenants.run(context.actor, (tx) => context.finish(tx, forgotten));
  }

  private async forget(context: JobContext, kind: Forgettable): Promise<number> {
    const reading = this.tenants.read(context.actor);
    let total = 0;
    for (let gone = batch; gone === batch; total += gone) {
      await context.throwIfCancelled();
      gone = await this.repository.forget(reading, kind, batch);
    }
    return total;
  }
}
