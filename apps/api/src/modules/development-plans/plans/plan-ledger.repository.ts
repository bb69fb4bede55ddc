import { Injectable } from '@nestjs/common';
import type { PlanChangeKind, PlanStatus } from '@understudy/contracts/development-plans';
import { sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { AgreedContent } from '@understudy/domain/development-plans/agreement';
import type { FieldChange } from '@understudy/domain/development-plans/field-changes';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { type RemovedContent, stillKept } from '../removals/removals.repository.js';

export type ChangeDraft = {
  readonly what: PlanChangeKind;
  /** The goal or action it is about, by its name. */
  readonly subject: string | null;
  readonly fields: readonly FieldChange[];
  /** What it took out of the plan, to be brought back. */
  readonly removed?: RemovedContent;
};
export type ChangeRow = {
  id: string;
  at: string;
  position: string;
  authorId: string | null;
  authorName: string | null;
  what: PlanChangeKind;
  subject: string | null;
  fields: FieldChange[];
  restorable: boolean;
};

@Injectable()
export class PlanLedgerRepository {
  /** Writes an entry, with what it removed; its id. */
  async append(tx: TenantTransaction, planId: string, authorId: string | null, change: ChangeDraft): Promise<string> {
    const [written] = await tx.sql<{ id: string }>`
      insert into plan_change (organisation_id, plan_id, author_id, what, subject, fields)
      values (${tx.organisationId}::uuid, ${planId}::uuid, ${authorId}::uuid, ${change.what}, ${change.subject},
              ${JSON.stringify(change.fields)}::jsonb)
      returning id::text as id`;
    if (written === undefined) throw new Error('The change was not written.');
    if (change.removed !== undefined) {
      await tx.sql`
        insert into plan_removal (organisation_id, change_id, plan_id, content)
        values (${tx.organisationId}::uuid, ${written.id}::uuid, ${planId}::uuid, ${JSON.stringify(change.removed)}::jsonb)`;
    }
    return written.id;
  }

  /** What a signature under the plan would cover now. */
  async content(access: TenantAccess, planId: string): Promise<AgreedContent> {
    const rows = await access.sql<AgreedContent>`
      select d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.focus,
             d.target_stage_key as "targetStageKey",
             (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title, 'skillKey', g.skill_key,
                       'fromLevel', g.from_level, 'toLevel', g.to_level, 'why', g.why, 'measure', g.measure,
                       'dueOn', g.due_on)), '[]')
                from development_goal g where g.plan_id = d.id) as goals
        from development_plan d where d.id = ${planId}::uuid`;
    const [content] = rows;
    if (content === undefined) throw new Error('The plan is gone.');
    return content;
  }

  /**
   * Writes what follows from a change: the hash of the content, the status, and that something has happened today. A plan
   * that is agreed on again has the day of the last of the signatures that stand under this content.
   */
  async settle(
    tx: TenantTransaction,
    planId: string,
    contentHash: string,
    status: PlanStatus,
    agreedAgain: boolean,
  ): Promise<void> {
    await tx.sql`
      update development_plan
         set content_hash = ${contentHash}, status = ${status}, changed_at = now(),
             agreed_on = case when ${status} = 'draft' then null
                              when ${agreedAgain}::bool then (
                                select (max(g.signed_at) at time zone o.time_zone)::date
                                  from plan_signature g
                                  join organisation o on o.organisation_id = g.organisation_id
                                 where g.plan_id = ${planId}::uuid and g.content_hash = ${contentHash}
                                   and g.withdrawn_at is null
                                 group by o.time_zone)
                              else agreed_on end
       where id = ${planId}::uuid`;
  }

  /** The changes of a plan, newest first, after a position. */
  async page(
    access: TenantAccess,
    planId: string,
    after: readonly [at: string, id: string] | undefined,
    limit: number,
  ): Promise<ChangeRow[]> {
    return access.sql<ChangeRow>`
      select c.id::text as id, c.changed_at as at, c.changed_at::text as position, c.author_id::text as "authorId",
             ${nameOf(sql`p`)} as "authorName", c.what, c.subject, c.fields,
             exists (select 1 from plan_removal r where r.change_id = c.id and ${stillKept(sql`r.removed_at`)}) as restorable
        from plan_change c left join person p on p.id = c.author_id
       where c.plan_id = ${planId}::uuid
         and (${after === undefined}::bool
              or (c.changed_at, c.id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
       order by c.changed_at desc, c.id desc limit ${limit}::int`;
  }
}
