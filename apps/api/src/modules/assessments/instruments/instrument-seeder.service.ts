import { Injectable } from '@nestjs/common';
import { instrumentContent } from '@understudy/contracts/assessments-instruments';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import {
  builtInReadiness,
  builtInReadinessKey,
} from '@understudy/domain/assessments/built-in-readiness/built-in-readiness';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { InstrumentsRepository } from './instruments.repository.js';

/** Gives an organisation the readiness instrument that everyone starts from. */
@Injectable()
export class InstrumentSeeder {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: InstrumentsRepository,
  ) {}

  /** Makes sure the built-in instrument is there, also for organisations older than it; asks once when it is. */
  async ensure(actor: Actor): Promise<void> {
    if ((await this.repository.builtIn(this.tenants.read(actor))) !== null) return;
    await this.tenants.run({ organisationId: actor.organisationId }, (tx) => this.seed(tx, actor));
  }

  /** Writes the built-in instrument unless it is there; safe to call often and at the same time. */
  async seed(tx: TenantTransaction, actor: Actor): Promise<void> {
    await this.repository.lock(tx);
    if ((await this.repository.builtIn(tx)) !== null) return;
    const { content, ...words } = builtInReadiness(await this.repository.locale(tx));
    const id = await this.repository.insert(tx, builtInReadinessKey, true);
    await this.repository.insertVersion(tx, id, 'published', { ...words, content: instrumentContent.parse(content) });
    const system = { ...actor, userId: null, personId: null };
    await emit(tx, system, 'instrument.changed', { kind: 'instrument', id }, { change: 'published', number: 1 });
  }
}
