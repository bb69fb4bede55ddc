import { Injectable } from '@nestjs/common';
import type { ActionKind, PlanAction } from '@understudy/contracts/development-plans-goals';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { type ActionRow, actionJson } from './goals.repository.js';

/** An action as it is written. */
export type ActionValues = {
  readonly id: string;
  readonly goalId: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly details: string;
  readonly reason: string;
  readonly practiceKey: string | null;
  readonly offer: PlanAction['offer'];
  readonly ownerId: string;
  readonly dueOn: string | null;
  readonly progress: number;
  readonly doneOn: string | null;
  readonly evidence: string;
  readonly carriedFromId: string | null;
};

@Injectable()
export class ActionsRepository {
  async find(access: TenantAccess, planId: string, actionId: string): Promise<ActionRow | null> {
    const rows = await access.sql<{ action: ActionRow }>`
      select ${actionJson} as action from development_action a join person o on o.id = a.owner_id
       where a.plan_id = ${planId}::uuid and a.id = ${actionId}::uuid`;
    return rows[0]?.action ?? null;
  }

  /** Writes actions behind those that are there. */
  async insert(tx: TenantTransaction, planId: string, actions: readonly ActionValues[]): Promise<void> {
    await tx.sql`
      insert into development_action (organisation_id, id, plan_id, goal_id, ordinal, kind, title, details, reason,
                                      practice_key, offer_kind, offer_id, owner_id, due_on, progress, done_on, evidence, carried_from_id)
      select ${tx.organisationId}::uuid, (a ->> 'id')::uuid, ${planId}::uuid, (a ->> 'goalId')::uuid,
             place + coalesce((select max(x.ordinal) from development_action x where x.plan_id = ${planId}::uuid), 0)::int,
             a ->> 'kind', a ->> 'title', a ->> 'details', a ->> 'reason', a ->> 'practiceKey',
             a -> 'offer' ->> 'kind', (a -> 'offer' ->> 'id')::uuid, (a ->> 'ownerId')::uuid,
             (a ->> 'dueOn')::date, (a ->> 'progress')::int, (a ->> 'doneOn')::date, a ->> 'evidence',
             (a ->> 'carriedFromId')::uuid
        from jsonb_array_elements(${JSON.stringify(actions)}::jsonb) with ordinality as told (a, place)`;
  }

  /** False when the version is not the current one. */
  async update(
    tx: TenantTransaction,
    version: number,
    action: Pick<ActionValues, 'id' | 'kind' | 'title' | 'details' | 'ownerId' | 'dueOn'>,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update development_action
         set kind = ${action.kind}, title = ${action.title}, details = ${action.details},
             owner_id = ${action.ownerId}::uuid, due_on = ${action.dueOn}::date, version = version + 1
       where id = ${action.id}::uuid and version = ${version}::int returning id::text as id`;
    return rows.length === 1;
  }

  /** Says how far the action is; done on the day given when it is at 100. */
  async logProgress(
    tx: TenantTransaction,
    actionId: string,
    progress: number,
    evidence: string,
    today: string,
  ): Promise<void> {
    await tx.sql`
      update development_action
         set progress = ${progress}::int, evidence = ${evidence}, version = version + 1,
             done_on = case when ${progress}::int = 100 then coalesce(done_on, ${today}::date) end
       where id = ${actionId}::uuid`;
  }

  async remove(tx: TenantTransaction, actionId: string): Promise<void> {
    await tx.sql`delete from development_action where id = ${actionId}::uuid`;
  }

  /** Whether a later plan carries the action on. */
  async isCarriedOn(access: TenantAccess, actionId: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from development_action where carried_from_id = ${actionId}::uuid) as found`;
    return rows[0]?.found ?? false;
  }

  /** Those of the people who are the person or lead them today. */
  async possibleOwners(
    access: TenantAccess,
    personId: string,
    ownerIds: readonly string[],
    today: string,
  ): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select leader_id::text as id from reporting_closure
       where person_id = ${personId}::uuid and leader_id = any(${ownerIds}::uuid[])
         and from_on <= ${today}::date and to_on > ${today}::date`;
    return new Set([personId, ...rows.map(({ id }) => id)]);
  }
}
