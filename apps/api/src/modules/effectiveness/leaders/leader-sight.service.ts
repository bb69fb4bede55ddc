import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { type LeaderAction, type LeaderFacts, mayWithLeader } from './leader.policy.js';
import { type LeaderRow, LeadersRepository } from './leaders.repository.js';

/** Who may see what is observed of whom, decided anew at every request. */
@Injectable()
export class LeaderSight {
  constructor(private readonly repository: LeadersRepository) {}

  /**
   * Somebody, once the actor may do this about them.
   * @throws ProblemError not-found for whom they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: LeaderAction, leaderId: string): Promise<LeaderRow> {
    const row = await this.repository.find(access, actor, leaderId);
    if (row === null || !mayWithLeader(actor, 'see', leaderFacts(actor, row))) throw notFound();
    if (!mayWithLeader(actor, action, leaderFacts(actor, row))) throw notAllowed();
    return row;
  }
}

/** What decides what the actor may do about somebody at this moment. */
export const leaderFacts = (actor: Actor, row: LeaderRow): LeaderFacts => ({
  isSelf: actor.personId !== null && row.id === actor.personId,
  isAbove: row.isAbove,
  isDirectManager: actor.personId !== null && row.managerId === actor.personId,
  hasManager: row.managerId !== null,
  employed: row.employed,
  sight: row.sight,
});
