import { Injectable } from '@nestjs/common';
import type { RemovedDraft, removedDraftSorts } from '@understudy/contracts/removed-drafts';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../http/arranged.js';
import { arrangementOf, holding, type SortColumns } from '../http/arranged.repository.js';

/** Days for which a removed draft can be brought back. */
export const daysToBringBack = 30;

export type DraftKind = 'framework' | 'instrument' | 'campaign' | 'cycle';
export type RemovedDraftRow = RemovedDraft & { sortKey: string };
type RemovedSort = (typeof removedDraftSorts)[number];

/** What removed drafts can be arranged by. */
export const removedDraftColumns: SortColumns<RemovedSort> = {
  removed: { key: sql`d.removed_at`, kind: 'instant' },
  name: { key: sql`folded(d.name)`, kind: 'text' },
};

const stillKept = sql`d.removed_at > now() - make_interval(days => ${daysToBringBack}::int)`;
/** Of everybody, or of the line of one leader alone. */
const inLine = (leaderId: string | null | 'any'): Sql =>
  leaderId === 'any' ? sql`true` : sql`d.leader_id = ${leaderId}::uuid`;

/** Drafts that were removed, whichever area they are of: each keeps its own rows, and knows how to write them again. */
@Injectable()
export class RemovedDraftsRepository {
  /** One page of those that can still be brought back; `search` looks in their names. */
  page(
    access: TenantAccess,
    kind: DraftKind,
    leaderId: string | null | 'any',
    { search, ...listing }: Listing<RemovedSort> & { readonly search?: string | undefined },
  ): Promise<RemovedDraftRow[]> {
    const arranged = arrangementOf(removedDraftColumns, sql`d.id`, listing);
    return access.sql<RemovedDraftRow>`
      select d.id::text as id, d.name, d.removed_at as "removedAt", ${arranged.key}::text as "sortKey"
        from removed_draft d
       where d.kind = ${kind} and ${inLine(leaderId)} and ${stillKept} and ${holding(search, sql`d.name`)}
         and ${arranged.beyond}
       order by ${arranged.order} limit ${listing.limit}::int`;
  }

  /** What was kept of a draft, which is then kept no longer; null where there is nothing any more. */
  async take<Content extends object>(
    tx: TenantTransaction,
    kind: DraftKind,
    leaderId: string | null | 'any',
    id: string,
  ): Promise<Content | null> {
    const rows = await tx.sql<{ content: Content }>`
      delete from removed_draft d
       where d.id = ${id}::uuid and d.kind = ${kind} and ${inLine(leaderId)} and ${stillKept} returning d.content`;
    return rows[0]?.content ?? null;
  }
}
