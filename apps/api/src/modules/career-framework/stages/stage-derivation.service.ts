import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { StageDerivationRepository } from './stage-derivation.repository.js';

/** Keeps the stages that follow from titles equal to titles, decisions about titles, and employments. */
@Injectable()
export class StageDerivation {
  constructor(
    private readonly repository: StageDerivationRepository,
    private readonly closure: ReportingClosure,
  ) {}

  /** Derives one person's stages anew, and says so when that changed them. */
  async derivePerson(tx: TenantTransaction, actor: Actor, personId: string): Promise<void> {
    await this.closure.lock(tx);
    if ((await this.derive(tx, personId)) === 0) return;
    await emit(tx, actor, 'stage-assignment.changed', { kind: 'person', id: personId }, { source: 'mapping' });
  }

  /** Derives everybody's stages anew, in a few statements; one event tells of all changes. Returns how many changed. */
  async deriveEveryone(tx: TenantTransaction, actor: Actor): Promise<{ people: number }> {
    await this.closure.lock(tx);
    const people = await this.closure.forMany(tx, () => this.derive(tx, null));
    if (people > 0) {
      const subject = { kind: 'organisation', id: actor.organisationId };
      await emit(tx, actor, 'stage-assignment.changed', subject, { source: 'mapping', people });
    }
    return { people };
  }

  /** Without lock and event, for callers that hold the one and tell the other; returns how many people changed. */
  async derive(tx: TenantTransaction, personId: string | null): Promise<number> {
    const removed = await this.repository.removeStale(tx, personId);
    const added = await this.repository.addMissing(tx, personId);
    return new Set([...removed, ...added]).size;
  }
}
