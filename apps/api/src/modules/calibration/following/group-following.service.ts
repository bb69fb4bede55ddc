import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { GroupRepository } from '../sessions/group.repository.js';
import { CalibrationDates } from './calibration-dates.service.js';

/** Keeps who brings places as the lines stand, in every session that is not open yet. */
@Injectable()
export class GroupFollowing {
  constructor(
    private readonly group: GroupRepository,
    private readonly dates: CalibrationDates,
  ) {}

  async follow(tx: TenantTransaction, actor: Actor): Promise<void> {
    for (const sessionId of await this.group.unopened(tx)) {
      await this.group.follow(tx, sessionId, actor.today);
      await this.dates.keep(tx, actor, sessionId);
    }
  }
}
