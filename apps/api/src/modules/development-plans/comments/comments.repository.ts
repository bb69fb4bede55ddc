import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { stillKept } from '../removals/removals.repository.js';

export type CommentRow = {
  id: string;
  goalId: string | null;
  authorId: string;
  authorName: string;
  at: string;
  position: string;
  text: string;
  withdrawn: boolean;
  /** Whether its words are still kept for its author. */
  restorable: boolean;
};

@Injectable()
export class CommentsRepository {
  /** The comments of a plan, newest first, after a position; what was withdrawn has no text. */
  async page(
    access: TenantAccess,
    planId: string,
    after: readonly [at: string, id: string] | undefined,
    limit: number,
    commentId: string | null = null,
  ): Promise<CommentRow[]> {
    return access.sql<CommentRow>`
      select c.id::text as id, c.goal_id::text as "goalId", c.author_id::text as "authorId",
             ${nameOf(sql`p`)} as "authorName", c.created_at as at, c.created_at::text as position,
             case when c.withdrawn_at is null then c.text else '' end as text, c.withdrawn_at is not null as withdrawn,
             c.withdrawn_text is not null and ${stillKept(sql`c.withdrawn_at`)} as restorable
        from plan_comment c join person p on p.id = c.author_id
       where c.plan_id = ${planId}::uuid and (${commentId}::uuid is null or c.id = ${commentId}::uuid)
         and (${after === undefined}::bool
              or (c.created_at, c.id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
       order by c.created_at desc, c.id desc limit ${limit}::int`;
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

  /** Takes a comment back, text and all; its words are kept for its author alone. */
  async withdraw(tx: TenantTransaction, commentId: string): Promise<void> {
    await tx.sql`
      update plan_comment set withdrawn_at = now(), withdrawn_text = text, text = ''
       where id = ${commentId}::uuid and withdrawn_at is null`;
  }

  /** Gives a withdrawn comment its words back. */
  async restore(tx: TenantTransaction, commentId: string): Promise<void> {
    await tx.sql`
      update plan_comment set withdrawn_at = null, text = withdrawn_text, withdrawn_text = null
       where id = ${commentId}::uuid and withdrawn_text is not null`;
  }
}
