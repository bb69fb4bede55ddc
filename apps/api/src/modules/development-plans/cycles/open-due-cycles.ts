import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { launchCycle } from './cycle-jobs.js';
import { CycleOpeningsRepository } from './cycle-openings.repository.js';
import { CyclePeopleRepository } from './cycle-people.repository.js';

/** Cycles that open by themselves on their first day. */
@Injectable()
export class OpenDueCycles {
  constructor(
    private readonly repository: CycleOpeningsRepository,
    private readonly people: CyclePeopleRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Begins what is due; what cannot begin like this stays a draft, and admins are told why. */
  async open(tx: TenantTransaction, actor: Actor): Promise<void> {
    for (const { id, closesOn } of await this.repository.due(tx, actor.today)) {
      const isOver = closesOn < actor.today;
      if (!isOver && (await this.people.concernsAnybody(tx, id, actor.today))) {
        await this.jobs.request(tx, actor, launchCycle, { cycleId: id }, { deduplicationKey: id });
      } else {
        const because = isOver ? 'window-over' : 'nobody';
        await this.repository.holdBack(tx, id, actor.today, because);
        await emit(tx, actor, 'cycle.changed', { kind: 'cycle', id }, { change: 'not-opened', because });
      }
    }
  }
}
