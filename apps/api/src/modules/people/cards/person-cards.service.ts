import { Injectable } from '@nestjs/common';
import type { PersonCard } from '@understudy/contracts/people';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { presentCard, viewerOf } from './person-card.presenter.js';
import { PersonCardsRepository } from './person-cards.repository.js';

/** Directory entries by id, filled as far as the actor may see them. */
@Injectable()
export class PersonCards {
  constructor(private readonly repository: PersonCardsRepository) {}

  /**
   * Cards of the given people by id, in one round trip. Says nothing about whether the actor may know of these people:
   * callers pass ids that their own rules allow.
   */
  async load(access: TenantAccess, actor: Actor, ids: readonly string[]): Promise<Map<string, PersonCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.repository.list(access, viewerOf(actor), ids);
    return new Map(rows.map((row) => [row.id, presentCard(row)]));
  }
}
