import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { TimelineRepository } from './timeline.repository.js';

/** Remembers who looked at whose history, so that the person can see it. */
@Injectable()
export class PersonViews {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TimelineRepository,
  ) {}

  /** Records a look at somebody else's history; looks within a quarter of an hour count as one. */
  record(actor: Actor, personId: string): Promise<void> {
    return this.recordMany(actor, [personId]);
  }

  /** Records a look at each of these people, of whom something was shown that only few may see. */
  async recordMany(actor: Actor, personIds: readonly string[]): Promise<void> {
    const others = personIds.filter((id) => id !== actor.personId);
    if (actor.userId === null || others.length === 0) return;
    const fresh = await this.repository.notViewedRecently(this.tenants.read(actor), others, actor.userId);
    if (fresh.length === 0) return;
    const looks = fresh.map((id) => ({ name: 'person.viewed' as const, subject: { kind: 'person', id } }));
    await this.tenants.run(actor, (tx) => emitMany(tx, actor, looks));
  }
}
