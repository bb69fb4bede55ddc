import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { EffectsService } from './effects.service.js';

/** Every night: what programmes bring, told anew where enough people stand behind what has changed. */
export const tellProgrammeEffects = defineJob({
  name: 'tell-programme-effects',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:10', payload: {} },
});

@Injectable()
export class TellProgrammeEffectsJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly effects: EffectsService,
  ) {}

  @JobHandler(tellProgrammeEffects)
  async run(context: JobContext): Promise<void> {
    const { actor } = context;
    await this.tenants.run(
      actor,
      async (tx) => {
        const programmes = await this.effects.tellAll(tx, actor.today);
        const subject = { kind: 'organisation', id: actor.organisationId };
        await emit(tx, actor, 'indicators.computed', subject, { programmes });
        await context.finish(tx, { programmes });
      },
      { timeoutMs: 120_000 },
    );
  }
}
