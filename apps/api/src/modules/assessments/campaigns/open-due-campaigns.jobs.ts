import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { CampaignOpenings } from './campaign-openings.service.js';
import { countEverybodyLeftOut } from './progress-counts.repository.js';

/** Every morning: which campaigns open today, which have had their last day, and what counts on their boards since yesterday. */
export const openDueCampaigns = defineJob({
  name: 'open-due-campaigns',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '06:10', payload: {} },
});

/** Opens campaigns one by one, so that one which cannot begin holds up no other; done twice, it opens and tells nothing twice. */
@Injectable()
export class OpenDueCampaigns {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly openings: CampaignOpenings,
  ) {}

  @JobHandler(openDueCampaigns)
  async run(context: JobContext): Promise<void> {
    await this.openings.openDue(context.actor);
    await this.openings.tellClosed(context.actor);
    await this.tenants.run(context.actor, async (tx) => {
      await countEverybodyLeftOut(tx);
      await context.finish(tx);
    });
  }
}
