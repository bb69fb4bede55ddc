import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listRemovedCampaigns } from '@understudy/contracts/removed-drafts';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../auth/actor.js';
import { notFound } from '../errors/problem-error.js';
import { listingOf, pageOfRows } from '../http/arranged.js';
import { type DraftKind, RemovedDraftsRepository, removedDraftColumns } from './removed-drafts.repository.js';

/** Of which drafts: of one kind, of everybody or of the line of one leader alone. */
export type DraftsOf = { readonly kind: DraftKind; readonly leaderId: string | null | 'any' };

/** Drafts that were removed: what can be brought back, and what each area needs to write one again. */
@Injectable()
export class RemovedDrafts {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RemovedDraftsRepository,
  ) {}

  /** One page of what can still be brought back. */
  async list(
    actor: Actor,
    { kind, leaderId }: DraftsOf,
    query: QueryOf<typeof listRemovedCampaigns>,
  ): Promise<ResponseOf<typeof listRemovedCampaigns>> {
    const listing = { ...listingOf(removedDraftColumns, query), search: query.search };
    const found = await this.repository.page(this.tenants.read(actor), kind, leaderId, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown, nextCursor };
  }

  /** What was kept of one of them, which is then kept no longer. @throws ProblemError not-found */
  async take<Content extends object>(
    tx: TenantTransaction,
    { kind, leaderId }: DraftsOf,
    removedDraftId: string,
  ): Promise<Content> {
    const kept = await this.repository.take<Content>(tx, kind, leaderId, removedDraftId);
    if (kept === null) throw notFound();
    return kept;
  }
}
