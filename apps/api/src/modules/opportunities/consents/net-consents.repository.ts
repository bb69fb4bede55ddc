import { Injectable } from '@nestjs/common';
import type { ConsentPart, NetConsentState } from '@understudy/contracts/opportunities-assignments';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type ConsentKey = { readonly stretchId: string; readonly part: ConsentPart; readonly personId: string };

@Injectable()
export class NetConsentsRepository {
  /** Asks somebody, or asks them again; whoever names themselves has said yes. Nobody else waits for this part any more. */
  async ask(tx: TenantTransaction, key: ConsentKey, state: NetConsentState, today: string): Promise<void> {
    await this.stopAsking(tx, key);
    await tx.sql`
      insert into net_consent (organisation_id, assignment_id, part, person_id, state, asked_on, answered_on)
      values (${tx.organisationId}::uuid, ${key.stretchId}::uuid, ${key.part}, ${key.personId}::uuid, ${state},
              ${today}::date, ${state === 'asked' ? null : today}::date)
      on conflict (organisation_id, assignment_id, part, person_id) do update
         set state = excluded.state, words = '', asked_on = excluded.asked_on, answered_on = excluded.answered_on`;
  }

  /** Takes back the question from everybody else who has not answered it. */
  async stopAsking(tx: TenantTransaction, { stretchId, part, personId }: ConsentKey): Promise<void> {
    await tx.sql`
      delete from net_consent
       where assignment_id = ${stretchId}::uuid and part = ${part} and person_id <> ${personId}::uuid and state = 'asked'`;
  }

  async answer(
    tx: TenantTransaction,
    key: ConsentKey,
    to: { readonly state: NetConsentState; readonly words: string },
    today: string,
  ): Promise<void> {
    await tx.sql`
      update net_consent set state = ${to.state}, words = ${to.words}, answered_on = ${today}::date
       where assignment_id = ${key.stretchId}::uuid and part = ${key.part} and person_id = ${key.personId}::uuid`;
  }

  /** Names somebody who has said yes in their part of the net, or leaves that part open. */
  async name(tx: TenantTransaction, { stretchId, part }: Omit<ConsentKey, 'personId'>, personId: string | null) {
    await tx.sql`
      update stretch_assignment
         set mentor_id = case when ${part} = 'mentor' then ${personId}::uuid else mentor_id end,
             skip_level_id = case when ${part} = 'skip-level' then ${personId}::uuid else skip_level_id end,
             version = version + 1
       where id = ${stretchId}::uuid`;
  }
}
