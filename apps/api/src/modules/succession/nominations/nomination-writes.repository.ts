import { Injectable } from '@nestjs/common';
import type { Horizon } from '@understudy/contracts/career-framework';
import type { Nomination } from '@understudy/contracts/succession';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { NominationState } from '@understudy/domain/succession/nomination-table';
import { stillKept } from './nomination-fragments.repository.js';

export type NewNomination = {
  readonly roleId: string;
  readonly personId: string;
  readonly horizon: Horizon;
  readonly evidence: string;
  readonly state: NominationState;
  readonly consent: Nomination['consent'];
  readonly by: string | null;
  readonly on: string;
};
/** What a step leaves behind. */
export type NominationStep = {
  readonly state: NominationState;
  readonly consent: Nomination['consent'];
  readonly reason?: string;
  readonly words?: string;
  readonly decidedBy: string | null;
  readonly on: string;
};

@Injectable()
export class NominationWritesRepository {
  async insert(tx: TenantTransaction, nomination: NewNomination): Promise<string> {
    const decided = nomination.state !== 'proposed';
    const rows = await tx.sql<{ id: string }>`
      insert into nomination (organisation_id, role_id, person_id, horizon, evidence, state, consent, proposed_by,
                              proposed_on, decided_by, decided_on)
      values (${tx.organisationId}::uuid, ${nomination.roleId}::uuid, ${nomination.personId}::uuid,
              ${nomination.horizon}, ${nomination.evidence}, ${nomination.state}, ${nomination.consent},
              ${nomination.by}::uuid, ${nomination.on}::date, ${decided ? nomination.by : null}::uuid,
              ${decided ? nomination.on : null}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The nomination was not written.');
    return id;
  }

  async step(tx: TenantTransaction, nominationId: string, step: NominationStep): Promise<void> {
    const decidedOn = step.state === 'proposed' ? null : step.on;
    await tx.sql`
      update nomination
         set state = ${step.state}, consent = ${step.consent}, reason = coalesce(${step.reason ?? null}, reason),
             words = coalesce(${step.words ?? null}, words), decided_by = ${step.decidedBy}::uuid,
             decided_on = ${decidedOn}::date, version = version + 1
       where id = ${nominationId}::uuid`;
  }

  /** Takes back what is proposed of a person for one role. */
  async withdrawFor(tx: TenantTransaction, roleId: string, personId: string, on: string): Promise<void> {
    await tx.sql`
      update nomination set state = 'withdrawn', decided_on = greatest(${on}::date, proposed_on), version = version + 1
       where role_id = ${roleId}::uuid and person_id = ${personId}::uuid and state = 'proposed'`;
  }

  /** Takes back everything that is proposed of somebody who leaves. */
  async withdrawAllOf(tx: TenantTransaction, personId: string, on: string): Promise<void> {
    await tx.sql`
      update nomination set state = 'withdrawn', decided_on = greatest(${on}::date, proposed_on), version = version + 1
       where person_id = ${personId}::uuid and state = 'proposed'`;
  }

  /** Asks everybody who is proposed and was not asked yet; the nominations. */
  async askAll(tx: TenantTransaction): Promise<{ id: string; roleId: string; personId: string }[]> {
    return tx.sql<{ id: string; roleId: string; personId: string }>`
      update nomination set consent = 'asked', version = version + 1
       where state = 'proposed' and consent = 'not-asked'
      returning id::text as id, role_id::text as "roleId", person_id::text as "personId"`;
  }

  async insertEntry(
    tx: TenantTransaction,
    entry: { roleId: string; personId: string; kind: string; text: string; authorId: string | null; on: string },
  ): Promise<void> {
    await tx.sql`
      insert into nomination_entry (organisation_id, role_id, person_id, kind, text, author_id, written_on)
      values (${tx.organisationId}::uuid, ${entry.roleId}::uuid, ${entry.personId}::uuid, ${entry.kind}, ${entry.text},
              ${entry.authorId}::uuid, ${entry.on}::date)`;
  }

  async closeEntry(tx: TenantTransaction, entryId: string, closedOn: string | null): Promise<void> {
    await tx.sql`update nomination_entry set closed_on = ${closedOn}::date where id = ${entryId}::uuid`;
  }

  /** Takes back what was written; it stays for a while, and can be brought back. */
  async removeEntry(
    tx: TenantTransaction,
    entryId: string,
    removed: { readonly by: string | null; readonly on: string },
  ): Promise<void> {
    await tx.sql`
      update nomination_entry set removed_on = ${removed.on}::date, removed_by = ${removed.by}::uuid
       where id = ${entryId}::uuid and removed_on is null`;
  }

  async restoreEntry(tx: TenantTransaction, entryId: string): Promise<void> {
    await tx.sql`update nomination_entry set removed_on = null, removed_by = null where id = ${entryId}::uuid`;
  }

  /** Lets go of what was taken back and not brought back in time. */
  async forgetEntries(tx: TenantTransaction, today: string): Promise<void> {
    await tx.sql`delete from nomination_entry t where t.removed_on is not null and not ${stillKept(today)}`;
  }
}
