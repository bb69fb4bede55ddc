import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { recomputeIndicators } from '@understudy/contracts/indicators';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { refuseFuture } from '../groups/groups.service.js';
import { computeIndicators } from './compute-indicators.job.js';

/** Computes on demand. */
@Injectable()
export class RecomputationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Requests the computation of a day, today unless said otherwise; a request for a day that waits already joins it.
   * @throws ProblemError invalid-input for a day to come.
   */
  async request(
    actor: Actor,
    body: BodyOf<typeof recomputeIndicators>,
  ): Promise<ResponseOf<typeof recomputeIndicators>> {
    const asOf = body.asOf ?? actor.today;
    refuseFuture(actor, asOf);
    const jobId = await this.tenants.run(actor, (tx) =>
      this.jobs.request(tx, actor, computeIndicators, { asOf, backfillMonths: 0 }, { deduplicationKey: asOf }),
    );
    return { jobId };
  }

  /** Requests what the night does: everything that is missing, and the telling of figures from confidential records. */
  async requestNightly(actor: Actor): Promise<void> {
    await this.tenants.run(actor, (tx) => this.jobs.request(tx, actor, computeIndicators, { asOf: null, tells: true }));
  }
}
