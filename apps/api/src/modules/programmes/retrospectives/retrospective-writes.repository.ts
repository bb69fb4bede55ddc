import { Injectable } from '@nestjs/common';
import type { RetrospectiveActionState, RetrospectiveKind } from '@understudy/contracts/programmes-retrospectives';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type DecidedAction = { readonly text: string; readonly ownerId: string; readonly dueOn: string };

@Injectable()
export class RetrospectiveWritesRepository {
  async lock(tx: TenantTransaction, what: 'note' | 'action', id: string): Promise<void> {
    if (what === 'note') await tx.sql`select id::text as id from retrospective_note where id = ${id}::uuid for update`;
    else await tx.sql`select id::text as id from retrospective_action where id = ${id}::uuid for update`;
  }

  async insertNote(
    tx: TenantTransaction,
    cohortId: string,
    authorId: string,
    { kind, text }: { readonly kind: RetrospectiveKind; readonly text: string },
  ): Promise<void> {
    await tx.sql`
      insert into retrospective_note (organisation_id, cohort_id, kind, text, author_id)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${kind}, ${text}, ${authorId}::uuid)`;
  }

  async updateNote(tx: TenantTransaction, id: string, text: string, removed: boolean): Promise<void> {
    await tx.sql`
      update retrospective_note
         set text = ${text}, removed_at = case when ${removed}::bool then coalesce(removed_at, now()) end,
             version = version + 1
       where id = ${id}::uuid`;
  }

  async insertAction(tx: TenantTransaction, cohortId: string, { text, ownerId, dueOn }: DecidedAction): Promise<void> {
    await tx.sql`
      insert into retrospective_action (organisation_id, cohort_id, text, owner_id, due_on)
      values (${tx.organisationId}::uuid, ${cohortId}::uuid, ${text}, ${ownerId}::uuid, ${dueOn}::date)`;
  }

  async updateAction(tx: TenantTransaction, id: string, { text, ownerId, dueOn }: DecidedAction): Promise<void> {
    await tx.sql`
      update retrospective_action
         set text = ${text}, owner_id = ${ownerId}::uuid, due_on = ${dueOn}::date, version = version + 1
       where id = ${id}::uuid`;
  }

  async setActionState(
    tx: TenantTransaction,
    id: string,
    state: RetrospectiveActionState,
    reason: string,
  ): Promise<void> {
    await tx.sql`
      update retrospective_action set state = ${state}, reason = ${reason}, version = version + 1
       where id = ${id}::uuid`;
  }
}
