import { Injectable } from '@nestjs/common';
import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRemovedCycles } from '@understudy/contracts/removed-drafts';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { RemovedDraftsRepository, removedDraftColumns } from '../../../common/removals/removed-drafts.repository.js';
import { CyclesRepository, type KeptCycle } from './cycles.repository.js';
import { CyclesService } from './cycles.service.js';

/** Brings drafts of cycles back that were removed. */
@Injectable()
export class CycleRemovals {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly cycles: CyclesService,
    private readonly repository: CyclesRepository,
    private readonly removals: RemovedDraftsRepository,
  ) {}

  /** What was removed and can still be brought back. */
  async list(actor: Actor, query: QueryOf<typeof listRemovedCycles>): Promise<ResponseOf<typeof listRemovedCycles>> {
    const listing = listingOf(removedDraftColumns, query);
    const found = await this.removals.page(this.tenants.read(actor), 'cycle', 'any', listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown, nextCursor };
  }

  /** Brings one of them back as a draft. @throws ProblemError not-found for what is kept no longer. */
  async restore(actor: Actor, removedDraftId: string): Promise<Cycle> {
    const cycleId = await this.tenants.run(actor, async (tx) => {
      const kept = await this.removals.take<KeptCycle>(tx, 'cycle', 'any', removedDraftId);
      if (kept === null) throw notFound();
      await this.repository.restore(tx, kept);
      await emit(tx, actor, 'cycle.changed', { kind: 'cycle', id: kept.cycle.id }, { change: 'restored' });
      return kept.cycle.id;
    });
    return this.cycles.get(actor, cycleId);
  }
}
