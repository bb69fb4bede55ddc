import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { tellingsOf } from '@understudy/domain/opportunities/talk-states';
import { z } from 'zod';
import { emitMany } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { MissedTalksRepository } from './missed-talks.repository.js';

/** Every night: which talks of a safety net were missed, and which assignments are past their last day. */
export const findMissedSafetyCheckIns = defineJob({
  name: 'find-missed-safety-check-ins',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:05', payload: {} },
});

/**
 * A talk that nobody held is told to those who stand by the person, and again every week for as long as it stays missed;
 * an end that is due, to the two who decide on it.
 */
@Injectable()
export class FindMissedTalks {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MissedTalksRepository,
  ) {}

  /** Tells of nothing twice, however often the job runs; a talk that is moved can be missed again, and a longer end be due. */
  @JobHandler(findMissedSafetyCheckIns)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const events = await this.missed(tx, context.actor.today);
      const due = await this.repository.takeDueEnds(tx, context.actor.today);
      const ends = due.map(({ stretchId, ...payload }) => ({
        name: 'stretch-assignment.changed' as const,
        subject: { kind: 'stretch-assignment', id: stretchId },
        payload: { ...payload, change: 'end-due' },
      }));
      if (events.length + ends.length > 0) await emitMany(tx, context.actor, [...events, ...ends]);
      await context.finish(tx, { missed: events.length, due: due.length });
    });
  }

  private async missed(tx: TenantTransaction, today: string) {
    const tellings = tellingsOf(await this.repository.open(tx, today), today);
    const ids = tellings.map(({ assignmentId }) => assignmentId);
    const audiences = await this.repository.audiences(tx, ids, today);
    await this.repository.noteTold(tx, tellings, today);
    return audiences.flatMap(({ stretchId, ...audience }) => {
      const telling = tellings.find(({ assignmentId }) => assignmentId === stretchId);
      return telling === undefined
        ? []
        : [
            {
              name: 'safety-check-in.missed' as const,
              subject: { kind: 'stretch-assignment', id: stretchId },
              payload: { ...audience, plannedOn: telling.missedSince, times: telling.times },
            },
          ];
    });
  }
}
