import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { PeerGroupWritesRepository } from './peer-group-writes.repository.js';
import { PeerGroupsRepository } from './peer-groups.repository.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { PeerMeetingsService } from './peer-meetings.service.js';

/** Takes out of groups whoever must not be in them any more, and plans their next dates. */
@Injectable()
export class TendingService {
  constructor(
    private readonly repository: PeerGroupsRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly meetings: PeerMeetingsService,
    private readonly groups: PeerGroupsService,
  ) {}

  /** Brings every open group up to the day, however often it runs; answers how many there are. */
  async tendAll(tx: TenantTransaction, actor: Actor): Promise<number> {
    return this.tend(tx, actor, await this.writes.openGroups(tx));
  }

  /** At once where somebody has left, or has come to lead somebody: their dates and calendars go with their place. */
  async tendWhereAbsent(tx: TenantTransaction, actor: Actor): Promise<void> {
    await this.tend(tx, actor, await this.writes.groupsWithAbsent(tx, actor.today));
  }

  private async tend(tx: TenantTransaction, actor: Actor, ids: readonly string[]): Promise<number> {
    const told: [groupId: string, personId: string][] = [];
    for (const id of ids) {
      await this.repository.lock(tx, id);
      const out = await this.writes.takeOutAbsent(tx, id, actor.today);
      told.push(...out.map((personId) => [id, personId] as [string, string]));
      await this.meetings.plan(tx, actor, id);
    }
    for (const [id, personId] of told) await this.groups.tell(tx, actor, id, 'taken-out', { personId });
    await this.groups.watchSizes(tx, actor, ids);
    return ids.length;
  }
}
