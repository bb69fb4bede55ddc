import { Injectable } from '@nestjs/common';
import type {
  PlanChangeAbout,
  PlanChangeKind,
  PlanStatus,
  planHistorySorts,
} from '@understudy/contracts/development-plans';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { SignedContent } from '@understudy/domain/development-plans/agreed-version';
import type { FieldChange } from '@understudy/domain/development-plans/field-changes';
import type { Actor } from '../../../common/auth/actor.js';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { checkInVisible } from '../check-ins/check-in-sight.repository.js';
import { type RemovedContent, stillKept } from '../removals/removals.repository.js';
import { sightFromAbove } from './plan-sight.repository.js';

export type ChangeDraft = {
  readonly what: PlanChangeKind;
  /** The goal or action it is about, by its name. */
  readonly subject: string | null;
  readonly fields: readonly FieldChange[];
  /** What it took out of the plan, to be brought back. */
  readonly removed?: RemovedContent;
  /** The talk that it tells of. */
  readonly checkInId?: string;
};
export type ChangeRow = {
  id: string;
  at: string;
  sortKey: string;
  authorId: string | null;
  authorName: string | null;
  what: PlanChangeKind;
  subject: string | null;
  fields: FieldChange[];
  checkInId: string | null;
  counterpartName: string | null;
  restorable: boolean;
};
export type ChangeListing = Listing<(typeof planHistorySorts)[number]> & {
  readonly about: PlanChangeAbout | undefined;
};

/** By what the history of a plan stands. */
export const changeColumns: SortColumns<ChangeListing['sort']> = { date: { key: sql`c.changed_at`, kind: 'instant' } };
const signed: readonly PlanChangeKind[] = ['plan-signed', 'plan-agreed', 'consent-withdrawn', 'agreement-outdated'];
const saidOf: Readonly<Record<PlanChangeAbout, Sql>> = {
  plan: sql`c.what like 'plan-%' and c.what <> all(${signed}::text[])`,
  goals: sql`c.what like 'goal-%'`,
  actions: sql`(c.what like 'action-%' or c.what = 'progress-logged')`,
  agreement: sql`c.what = any(${signed}::text[])`,
  'check-ins': sql`c.what like 'check-in-%'`,
  comments: sql`c.what like 'comment-%'`,
};

/**
 * Entries about a talk are told to those who may know of it. That somebody let their part of a two-sided one be read early
 * is between the two.
 */
const told = (actor: Actor): Sql => sql`(c.check_in_id is null or ${checkInVisible(actor)} and (
  c.what <> 'check-in-noted' or not k.two_sided or coalesce(${actor.personId}::uuid in (k.person_id, k.counterpart_id), false)))`;

@Injectable()
export class PlanLedgerRepository {
  /** Writes an entry, with what it removed; its id. */
  async append(tx: TenantTransaction, planId: string, authorId: string | null, change: ChangeDraft): Promise<string> {
    const [written] = await tx.sql<{ id: string }>`
      insert into plan_change (organisation_id, plan_id, author_id, what, subject, fields, check_in_id)
      values (${tx.organisationId}::uuid, ${planId}::uuid, ${authorId}::uuid, ${change.what}, ${change.subject},
              ${JSON.stringify(change.fields)}::jsonb, ${change.checkInId ?? null}::uuid)
      returning id::text as id`;
    if (written === undefined) throw new Error('The change was not written.');
    if (change.removed !== undefined) {
      await tx.sql`
        insert into plan_removal (organisation_id, change_id, plan_id, content)
        values (${tx.organisationId}::uuid, ${written.id}::uuid, ${planId}::uuid, ${JSON.stringify(change.removed)}::jsonb)`;
    }
    return written.id;
  }

  /** What a signature under the plan would cover now, with the names beside its keys. */
  async content(access: TenantAccess, planId: string): Promise<SignedContent> {
    const rows = await access.sql<SignedContent>`
      select d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.focus,
             d.target_stage_key as "targetStageKey", d.target_stage_name as "targetStageName",
             (select coalesce(json_agg(json_build_object('id', g.id, 'title', g.title, 'skillKey', g.skill_key,
                       'skillName', g.skill_name, 'fromLevel', g.from_level, 'toLevel', g.to_level, 'why', g.why,
                       'measure', g.measure, 'dueOn', g.due_on) order by g.ordinal, g.id), '[]')
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

  /** One page of the changes of a plan that somebody may know of, all or those about one thing. */
  async page(
    access: TenantAccess,
    actor: Actor,
    planId: string,
    { about, limit, ...listing }: ChangeListing,
  ): Promise<ChangeRow[]> {
    const { key, beyond, order } = arrangementOf(changeColumns, sql`c.id`, listing);
    return access.sql<ChangeRow>`
      select c.id::text as id, c.changed_at as at, ${key}::text as "sortKey", c.author_id::text as "authorId",
             ${nameOf(sql`p`)} as "authorName", c.what, c.subject, c.fields, c.check_in_id::text as "checkInId",
             ${nameOf(sql`o`)} as "counterpartName",
             exists (select 1 from plan_removal r where r.change_id = c.id and ${stillKept(sql`r.removed_at`)}) as restorable
        from plan_change c
        left join person p on p.id = c.author_id
        left join check_in k on k.id = c.check_in_id
        left join person o on o.id = k.counterpart_id
        ${sightFromAbove(actor, sql`k.person_id`)}
       where c.plan_id = ${planId}::uuid and ${beyond} and ${about === undefined ? sql`true` : saidOf[about]}
         and ${told(actor)}
       order by ${order} limit ${limit}::int`;
  }
}
