import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PeerGroupWritesRepository } from './peer-group-writes.repository.js';
import { PeerGroupsRepository } from './peer-groups.repository.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { PeerMeetingsService } from './peer-meetings.service.js';

/** Every night: whoever has gone is taken out of their groups, and groups have their next dates. */
export const tendPeerGroups = defineJob({
  name: 'tend-peer-groups',
  payload: z.strictObject({}),
  retries: 3,
  schedule: { nightlyAt: '01:20', payload: {} },
});

@Injectable()
export class TendPeerGroups {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PeerGroupsRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly meetings: PeerMeetingsService,
    private readonly groups: PeerGroupsService,
  ) {}

  /** Brings every open group up to the day, however often it runs. */
  @JobHandler(tendPeerGroups)
  async run(context: JobContext): Promise<void> {
    await this.tenants.run(context.actor, async (tx) => {
      const told: [groupId: string, personId: string][] = [];
      const ids = await this.writes.openGroups(tx);
      for (const id of ids) {
        await this.repository.lock(tx, id);
        const out = await this.writes.takeOutAbsent(tx, id, context.actor.today);
        told.push(...out.map((personId) => [id, personId] as [string, string]));
        await this.meetings.plan(tx, context.actor, id);
      }
      for (const [id, personId] of told) await this.groups.tell(tx, context.actor, id, 'taken-out', personId);
      await context.finish(tx, { groups: ids.length });
    });
  }
}
