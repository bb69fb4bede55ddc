import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { skipLevelTalkTable } from '@understudy/domain/skip-levels/talk-table';
import { statesBefore } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { SeasonsService } from '../seasons/seasons.service.js';
import { TalksService } from '../talks/talks.service.js';
import { FollowingRepository } from './following.repository.js';

/** Keeps talks as the facts stand: lines that change, people who leave, times that pass. */
@Injectable()
export class FollowingService {
  constructor(
    private readonly repository: FollowingRepository,
    private readonly talks: TalksService,
    private readonly seasons: SeasonsService,
  ) {}

  /** Ends what cannot take place any more; the person is told, the leader has lost sight of it. */
  async endApart(tx: TenantTransaction, actor: Actor): Promise<number> {
    const ended = await this.repository.endApart(tx, statesBefore(skipLevelTalkTable, 'end'), actor.today);
    await this.talks.strikeOut(tx, actor, ended);
    await this.talks.tellMany(tx, actor, ended, 'end');
    return ended.length;
  }

  /** Lets pass what has passed. */
  async letPass(tx: TenantTransaction, actor: Actor): Promise<number> {
    const lapsed = await this.repository.lapse(tx, statesBefore(skipLevelTalkTable, 'lapse'));
    const closed = await this.repository.closePast(tx, actor.today);
    await this.talks.tellMany(tx, actor, lapsed, 'lapse');
    for (const { id } of closed) await this.seasons.tell(tx, actor, id, 'closed');
    return lapsed.length;
  }
}
