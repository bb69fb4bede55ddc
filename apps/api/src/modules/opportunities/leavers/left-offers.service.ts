import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { opportunityTable } from '@understudy/domain/opportunities/opportunity-states';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { type LeftOffer, LeftOffersRepository } from './left-offers.repository.js';
import { NetLeaversRepository } from './net-leavers.repository.js';

type Change = 'handed-on' | 'sponsor-gone';

/** What a leaving sponsor still offers is decided by whoever stood above them; where nobody did, it takes no more applications. */
@Injectable()
export class LeftOffers {
  constructor(
    private readonly repository: LeftOffersRepository,
    private readonly sponsors: NetLeaversRepository,
  ) {}

  /** Follows sponsors who have left by today, once each; says how many opportunities it touched. */
  async follow(tx: TenantTransaction, actor: Actor): Promise<number> {
    const told: { readonly id: string; readonly change: Change; readonly sponsorId: string }[] = [];
    for (const offer of await this.repository.offers(tx, actor.today)) {
      const change = await this.handOnOrClose(tx, offer);
      if (change !== null) told.push({ id: offer.id, change, sponsorId: offer.nextId ?? offer.sponsorId });
    }
    const events = told.map(({ id, ...payload }) => ({
      name: 'opportunity.changed' as const,
      subject: { kind: 'opportunity', id },
      payload,
    }));
    // Told without a cause: whoever wrote down that somebody left did nothing to what they offer.
    if (events.length > 0) await emitMany(tx, { ...actor, userId: null, personId: null }, events);
    return told.length;
  }

  private async handOnOrClose(tx: TenantTransaction, { id, nextId }: LeftOffer): Promise<Change | null> {
    if (nextId !== null) {
      await this.sponsors.handOn(tx, id, nextId);
      return 'handed-on';
    }
    const [step] = opportunityTable.steps.filter(({ action }) => action === 'close-without-sponsor');
    return step && (await this.repository.close(tx, id, step.from, step.to)) ? 'sponsor-gone' : null;
  }
}
