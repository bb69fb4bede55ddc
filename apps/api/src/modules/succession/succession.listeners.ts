import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../common/auth/actor.js';
import type { DomainEvent } from '../../common/events/domain-event.js';
import { emitMany } from '../../common/events/emit.js';
import { OnDomainEvent } from '../../common/events/on-domain-event.js';
import { NominationWritesRepository } from './nominations/nomination-writes.repository.js';
import { SuccessorsRepository } from './successors/successors.repository.js';

const leaving = z.object({ leftOn: z.iso.date() });

/** Follows people who leave: nobody who has left stands ready for a role. */
@Injectable()
export class SuccessionListeners {
  constructor(
    private readonly successors: SuccessorsRepository,
    private readonly nominations: NominationWritesRepository,
  ) {}

  @OnDomainEvent({ listener: 'succession.end-nominations', events: ['person.left'] })
  async endNominations(tx: TenantTransaction, event: DomainEvent, actor: Actor): Promise<void> {
    const { leftOn } = leaving.parse(event.payload);
    const roles = await this.successors.endAllOf(tx, event.subject.id, leftOn);
    await this.nominations.withdrawAllOf(tx, event.subject.id, actor.today);
    const subjects = roles.map((id) => ({
      name: 'critical-role.changed' as const,
      subject: { kind: 'critical-role', id },
      payload: { successorLeftOn: leftOn },
    }));
    await emitMany(tx, actor, subjects);
  }
}
