import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { leadsPlace } from './leaders-of-place.repository.js';
import { isBelow, lineOf, PeopleScopeRepository } from './people-scope.repository.js';

/** How an actor stands to a person, from the facts of the moment of asking. */
export type Relation = {
  readonly isSelf: boolean;
  readonly isAdmin: boolean;
  /** In the person's line above today; for somebody who has left, on their last day. */
  readonly isAbove: boolean;
  readonly employed: boolean;
};

/** Whom do I lead, on which day: answered from the database at every request, never remembered. */
@Injectable()
export class PeopleScope {
  constructor(private readonly repository: PeopleScopeRepository) {}

  /** Whether the person is in the leader's line on that day; nobody leads themselves. */
  leads(access: TenantAccess, leaderPersonId: string, personId: string, on: string): Promise<boolean> {
    return this.repository.leads(access, leaderPersonId, personId, on);
  }

  /** Ids of everyone in the leader's line on that day, without the leader. */
  lineIds(access: TenantAccess, leaderPersonId: string, on: string): Promise<string[]> {
    return this.repository.lineIds(access, leaderPersonId, on);
  }

  /** The leader's line on that day as a sub-select, for `where person_id in (...)` of a list. */
  inLine(leaderPersonId: string | null, on: string) {
    return lineOf(leaderPersonId, on);
  }

  /** Whether the person of an id column is in the leader's line as of today, leavers as of their last day; a condition. */
  isBelow(leaderPersonId: string | null, personId: Parameters<typeof isBelow>[1], today: string) {
    return isBelow(leaderPersonId, personId, today);
  }

  /** Whether a place that somebody holds or held answers to the leader today; a condition. */
  leadsPlace(leaderPersonId: string | null, place: Parameters<typeof leadsPlace>[1], today: string) {
    return leadsPlace(leaderPersonId, place, today);
  }

  /** How the actor stands to the person today; null when the organisation knows no such person. */
  async relationTo(access: TenantAccess, actor: Actor, personId: string): Promise<Relation | null> {
    const found = await this.repository.relationTo(access, actor.personId, personId, actor.today);
    if (found === null) return null;
    return {
      isSelf: actor.personId === personId,
      isAdmin: actor.isAdmin,
      isAbove: found.leads,
      employed: found.employed,
    };
  }

  /** Whether the actor may see the person's history: themselves, the line above, admins. */
  async seesHistoryOf(access: TenantAccess, actor: Actor, personId: string): Promise<boolean> {
    const relation = await this.relationTo(access, actor, personId);
    return relation !== null && (relation.isSelf || relation.isAdmin || relation.isAbove);
  }
}
