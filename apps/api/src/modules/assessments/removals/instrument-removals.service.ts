import { Injectable } from '@nestjs/common';
import type { InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRemovedInstrumentDrafts } from '@understudy/contracts/removed-drafts';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { RemovedDrafts } from '../../../common/removals/removed-drafts.service.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { InstrumentRemovalsRepository, type KeptInstrumentDraft } from './instrument-removals.repository.js';

const instruments = { kind: 'instrument', leaderId: 'any' } as const;

/** Brings drafts of instruments back that were discarded, and instruments that were removed before they were published. */
@Injectable()
export class InstrumentRemovals {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly instruments: InstrumentsService,
    private readonly repository: InstrumentRemovalsRepository,
    private readonly removals: RemovedDrafts,
  ) {}

  /** What was discarded or removed and can still be brought back. */
  list(
    actor: Actor,
    query: QueryOf<typeof listRemovedInstrumentDrafts>,
  ): Promise<ResponseOf<typeof listRemovedInstrumentDrafts>> {
    return this.removals.list(actor, instruments, query);
  }

  /**
   * Brings one of them back as the next version of its instrument, with that where it was removed as a whole.
   * @throws ProblemError conflict while that has another draft, not-allowed while it is out of use.
   */
  async restore(actor: Actor, removedDraftId: string): Promise<InstrumentVersion> {
    const kept = await this.tenants.run(actor, async (tx) => {
      const found = await this.removals.take<KeptInstrumentDraft>(tx, instruments, removedDraftId);
      if (found.instrument !== undefined) await this.repository.restoreInstrument(tx, found.instrument);
      const { draft } = await this.instruments.allow(tx, actor, 'open-draft', found.instrument_id);
      if (draft !== null) {
        throw new ProblemError('conflict', 'This instrument has a draft. Publish it or discard it first.');
      }
      await this.repository.restore(tx, found);
      const subject = { kind: 'instrument', id: found.instrument_id } as const;
      await emit(tx, actor, 'instrument.changed', subject, {
        change: found.instrument ? 'brought-back' : 'draft-restored',
      });
      return found;
    });
    return this.instruments.version(actor, kept.instrument_id, kept.id);
  }
}
