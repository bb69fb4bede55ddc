import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { GroupRepository } from '../sessions/group.repository.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { CalibrationDates } from './calibration-dates.service.js';

/** Keeps who brings places as the lines stand, in every session that is not open yet; whoever has to bring any is asked. */
@Injectable()
export class GroupFollowing {
  constructor(
    private readonly group: GroupRepository,
    private readonly sessions: SessionsService,
    private readonly dates: CalibrationDates,
  ) {}

  async follow(tx: TenantTransaction, actor: Actor): Promise<void> {
    for (const { id, asking } of await this.group.unopened(tx)) {
      const asked = await this.group.follow(tx, id, actor.today);
      if (asking && asked.length > 0) await this.sessions.tell(tx, actor, id, 'ask', asked);
      await this.dates.keep(tx, actor, id);
    }
  }
}
