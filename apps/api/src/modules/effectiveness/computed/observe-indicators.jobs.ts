import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { levelOfStage } from '@understudy/domain/effectiveness/metric-level';
import { quartersBefore } from '@understudy/domain/effectiveness/observed-periods';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { LeadersRepository } from '../leaders/leaders.repository.js';
import { BuiltInMetrics } from '../metrics/built-in-metrics.service.js';
import { ObservationWritesRepository } from '../observations/observation-writes.repository.js';
import { ComputedFiguresRepository } from './computed-figures.repository.js';

/** After figures were computed: what metrics take from them is observed, for the last quarters that are over. */
export const observeIndicators = defineJob({ name: 'observe-indicators', payload: z.strictObject({}), retries: 3 });

/** So far back are computed figures observed. */
const observedQuarters = 8;
/** Milliseconds that observing a large organisation may take. */
const longest = 60_000;

@Injectable()
export class ObserveIndicators {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ComputedFiguresRepository,
    private readonly writes: ObservationWritesRepository,
    private readonly leaders: LeadersRepository,
    private readonly builtIn: BuiltInMetrics,
  ) {}

  /** Observes what the stored figures say, however often it runs. */
  @JobHandler(observeIndicators)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    const observe = async (tx: TenantTransaction): Promise<void> => {
      await this.writes.lock(tx);
      await this.builtIn.give(tx, actor);
      const written = await this.observe(tx, actor.today);
      if (written > 0) {
        const subject = { kind: 'organisation', id: actor.organisationId };
        const payload = { change: 'computed', observations: written };
        await emit(tx, actor, 'effectiveness-observation.changed', subject, payload);
      }
      await context.finish(tx, { written });
    };
    await this.tenants.run(actor, observe, { timeoutMs: longest });
  }

  /** Observes the quarters that are over on a day. @returns how many observations are new or other than before. */
  async observe(tx: TenantTransaction, today: string): Promise<number> {
    const ladder = await this.leaders.ladder(tx);
    const levels = (await this.repository.stages(tx)).flatMap((stage) => {
      const level = levelOfStage(stage, ladder);
      return level === null ? [] : [{ stageId: stage.id, level }];
    });
    const quarters = quartersBefore(today, await this.repository.fiscalYearStart(tx), observedQuarters);
    return this.repository.observe(tx, levels, quarters);
  }
}
