import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { TimelineRepository } from './timeline.repository.js';

/** Remembers who looked at whose history, so that the person can see it. */
@Injectable()
export class PersonViews {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TimelineRepository,
  ) {}

  /** Records a look at somebody else's history; looks within a quarter of an hour count as one. */
  async record(actor: Actor, personId: string): Promise<void> {
    if (actor.userId === null || actor.personId === personId) return;
    if (await this.repository.viewedRecently(this.tenants.read(actor), personId, actor.userId)) return;
    await this.tenants.run(actor, (tx) => emit(tx, actor, 'person.viewed', { kind: 'person', id: personId }));
  }
}
