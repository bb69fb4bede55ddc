import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { KeptMedians } from '../../career-framework/stages/kept-medians.service.js';
import { AttentionStandingsRepository } from './attention-standings.repository.js';

/** Keeps of everybody the first reason for attention, so that lists are read off instead of computed. */
@Injectable()
export class AttentionStandings {
  constructor(
    private readonly repository: AttentionStandingsRepository,
    private readonly medians: KeptMedians,
  ) {}

  /** Computes everybody anew, as of the actor's today; from then on lists are read off. How many people there are. */
  async refreshEverybody(tx: TenantTransaction, actor: Actor): Promise<number> {
    await this.repository.markStale(tx);
    await this.medians.refresh(tx, actor.today);
    const people = await this.repository.write(tx, actor, null);
    await this.repository.markComputed(tx, actor.today);
    return people;
  }

  /** Computes some people anew, where what is kept of the others is true; where it is not, everybody is due anyway. */
  async refresh(tx: TenantTransaction, actor: Actor, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0 || !(await this.repository.hold(tx, actor.today))) return;
    await this.repository.write(tx, actor, personIds);
  }

  /** Lists are computed until everybody was looked at anew. */
  async distrust(tx: TenantTransaction): Promise<void> {
    await this.repository.markStale(tx);
  }
}
