import { Injectable } from '@nestjs/common';
import type { planHistorySorts } from '@understudy/contracts/development-plans';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, byId, holding, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { stillKept } from '../removals/removals.repository.js';

export type CommentRow = {
  id: string;
  goalId: string | null;
  authorId: string;
  authorName: string;
  at: string;
  sortKey: string;
  text: string;
  withdrawn: boolean;
  /** Whether its words are still kept for its author. */
  restorable: boolean;
};
type CommentSort = (typeof planHistorySorts)[number];
type CommentsAsked = Listing<CommentSort> & {
  readonly goalId: string | undefined;
  readonly search: string | undefined;
};

/** By what comments stand. */
export const commentColumns: SortColumns<CommentSort> = { date: { key: sql`c.created_at`, kind: 'instant' } };

/** What was withdrawn has no text. */
const readable: Sql = sql`case when c.withdrawn_at is null then c.text else '' end`;

@Injectable()
export class CommentsRepository {
  /** One page of the comments of a plan; words are looked for in what everybody can read, never in what was withdrawn. */
  page(access: TenantAccess, planId: string, { goalId, search, ...listing }: CommentsAsked): Promise<CommentRow[]> {
    const arranged = arrangementOf(commentColumns, sql`c.id`, listing);
    const about = goalId === undefined ? sql`true` : sql`c.goal_id = ${goalId}::uuid`;
    const condition = sql`c.plan_id = ${planId}::uuid and ${about} and ${holding(search, readable)} and ${arranged.beyond}`;
    return this.rows(access, condition, listing.limit, arranged);
  }

  /** One comment of a plan; null when there is none. */
  async find(access: TenantAccess, planId: string, commentId: string): Promise<CommentRow | null> {
    const condition = sql`c.plan_id = ${planId}::uuid and c.id = ${commentId}::uuid`;
    return (await this.rows(access, condition, 1))[0] ?? null;
  }

  async insert(
    tx: TenantTransaction,
    comment: {
      readonly planId: string;
      readonly goalId: string | null;
      readonly authorId: string;
      readonly text: string;
    },
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into plan_comment (organisation_id, plan_id, goal_id, author_id, text)
      values (${tx.organisationId}::uuid, ${comment.planId}::uuid, ${comment.goalId}::uuid, ${comment.authorId}::uuid,
              ${comment.text})
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The comment was not written.');
    return id;
  }

  /** Takes a comment back, text and all; its words are kept for its author alone. False where it was taken back already. */
  async withdraw(tx: TenantTransaction, commentId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update plan_comment set withdrawn_at = now(), withdrawn_text = text, text = ''
       where id = ${commentId}::uuid and withdrawn_at is null returning id::text as id`;
    return rows.length === 1;
  }

  /** Gives a withdrawn comment its words back. False where it has them already. */
  async restore(tx: TenantTransaction, commentId: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update plan_comment set withdrawn_at = null, text = withdrawn_text, withdrawn_text = null
       where id = ${commentId}::uuid and withdrawn_text is not null returning id::text as id`;
    return rows.length === 1;
  }

  private rows(
    access: TenantAccess,
    condition: Sql,
    limit: number,
    { key, order } = byId(sql`c.id`),
  ): Promise<CommentRow[]> {
    return access.sql<CommentRow>`
      select c.id::text as id, c.goal_id::text as "goalId", c.author_id::text as "authorId",
             ${nameOf(sql`p`)} as "authorName", c.created_at as at, ${key}::text as "sortKey",
             ${readable} as text, c.withdrawn_at is not null as withdrawn,
             c.withdrawn_text is not null and ${stillKept(sql`c.withdrawn_at`)} as restorable
        from plan_comment c join person p on p.id = c.author_id
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
