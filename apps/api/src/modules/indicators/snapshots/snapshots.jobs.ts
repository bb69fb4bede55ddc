import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import type { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PublicationWriter } from '../publications/publication-writer.service.js';
import { computeIndicators, toldMonths } from './compute-indicators.job.js';
import { monthEndsBefore, monthEndsUpTo } from './month-ends.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SnapshotWriter } from './snapshot-writer.service.js';

/** Days for which snapshots of single days are kept after they were computed; month ends stay. */
const keptDays = 7;

/**
 * Brings snapshots up to date, one transaction each: what is done stays done when the job is cancelled, fails or moves to
 * another worker, and computing a day twice gives the same figures.
 */
@Injectable()
export class SnapshotJobs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly writer: SnapshotWriter,
    private readonly snapshots: SnapshotRepository,
    private readonly publications: PublicationWriter,
  ) {}

  @JobHandler(computeIndicators)
  async compute(context: JobContext, payload: z.output<typeof computeIndicators.payload>): Promise<void> {
    const { actor } = context;
    const days = payload.asOf === null ? await this.outdated(actor, payload.backfillMonths) : [payload.asOf];
    for (const [done, asOf] of days.entries()) {
      await context.progress(done, days.length, 'computing-days');
      await context.throwIfCancelled();
      const people = await this.writer.write(actor, asOf);
      if (done === 0 && days.length > 1) await this.tell(actor, { asOf, people, days: 1 });
    }
    if (payload.tells) await this.publications.tell(actor, monthEndsBefore(actor.today, toldMonths));
    await context.progress(days.length, days.length);
    await this.tenants.run(actor, async (tx) => {
      await this.snapshots.prune(tx, addDays(actor.today, -1), keptDays);
      const [asOf] = days;
      if (asOf !== undefined) await this.emit(tx, actor, { asOf, days: days.length });
      await context.finish(tx, { days: days.length });
    });
  }

  /** The days to compute, the most wanted first. */
  private async outdated(actor: Actor, backfillMonths: number): Promise<string[]> {
    const reading = this.tenants.read(actor);
    const [firstDay, stale] = await Promise.all([this.snapshots.firstDay(reading), this.snapshots.staleDates(reading)]);
    const wanted = [actor.today, addDays(actor.today, -1), ...monthEndsUpTo(actor.today, backfillMonths)];
    const recorded = wanted.filter((day) => day === actor.today || (firstDay !== null && day >= firstDay));
    const missing = await this.snapshots.missingDates(reading, recorded);
    const outdated = new Set([...missing, ...stale]);
    const first = [actor.today].filter((day) => outdated.has(day));
    return [...new Set([...first, ...stale, ...missing])].filter((day) => day <= actor.today);
  }

  private async tell(actor: Actor, facts: object): Promise<void> {
    await this.tenants.run(actor, (tx) => this.emit(tx, actor, facts));
  }

  private emit(tx: Parameters<typeof emit>[0], actor: Actor, facts: object): Promise<void> {
    const subject = { kind: 'organisation', id: actor.organisationId };
    return emit(tx, actor, 'indicators.computed', subject, { ...facts });
  }
}
