import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { GroupRepository } from '../sessions/group.repository.js';

/** Keeps who brings places as the lines stand, in every session that is not open yet. */
@Injectable()
export class GroupFollowing {
  constructor(private readonly group: GroupRepository) {}

  async follow(tx: TenantTransaction, actor: Pick<Actor, 'today'>): Promise<void> {
    for (const sessionId of await this.group.unopened(tx)) await this.group.follow(tx, sessionId, actor.today);
  }
}
