import { Injectable } from '@nestjs/common';
import type { MentorStatus } from '@understudy/contracts/mentoring';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** What is written of a mentor; keys are checked before. */
export type MentorValues = {
  readonly help: string;
  readonly stageKeys: readonly string[];
  readonly skillKeys: readonly string[];
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly capacity: number;
  readonly status: MentorStatus;
  readonly pausedUntil: string | null;
};
export type OutsidePerson = { readonly name: string; readonly email: string; readonly comesFrom: string };

@Injectable()
export class MentorWritesRepository {
  /** Holds the profile until the transaction ends; null when there is none. */
  async lock(tx: TenantTransaction, mentorId: string): Promise<{ version: number; placesTaken: number } | null> {
    const rows = await tx.sql<{ version: number; placesTaken: number }>`
      select version, places_taken as "placesTaken" from mentor_profile where person_id = ${mentorId}::uuid for update`;
    return rows[0] ?? null;
  }

  /** False when there is one already. */
  async insert(
    tx: TenantTransaction,
    mentorId: string,
    values: MentorValues,
    { today, comesFrom = null }: { readonly today: string; readonly comesFrom?: string | null },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentor_profile (organisation_id, person_id, external, comes_from, help, stage_keys, skill_keys,
                                  languages, time_zone, capacity, status, paused_until, created_on)
      values (${tx.organisationId}::uuid, ${mentorId}::uuid, ${comesFrom !== null}, ${comesFrom ?? ''}, ${values.help},
              ${[...values.stageKeys]}::text[], ${[...values.skillKeys]}::text[], ${[...values.languages]}::text[],
              ${values.timeZone}, ${values.capacity}::int, ${values.status}, ${values.pausedUntil}::date, ${today}::date)
      on conflict (organisation_id, person_id) do nothing returning person_id::text as id`;
    return rows.length === 1;
  }

  /** Writes the profile that is held. */
  async update(tx: TenantTransaction, mentorId: string, to: MentorValues): Promise<void> {
    await tx.sql`
      update mentor_profile
         set help = ${to.help}, stage_keys = ${[...to.stageKeys]}::text[], skill_keys = ${[...to.skillKeys]}::text[],
             languages = ${[...to.languages]}::text[], time_zone = ${to.timeZone}, capacity = ${to.capacity}::int,
             status = ${to.status}, paused_until = ${to.pausedUntil}::date, version = version + 1
       where person_id = ${mentorId}::uuid`;
  }

  /** Writes down somebody who works elsewhere; null where the address belongs to a person already. */
  async insertOutsider(tx: TenantTransaction, { name, email }: OutsidePerson): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      with made as (select gen_random_uuid() as id)
      insert into person (organisation_id, id, employee_number, name, email, employment_kind)
      select ${tx.organisationId}::uuid, made.id, 'external-' || made.id::text, ${name}, ${email}, 'other' from made
      on conflict (organisation_id, email_key) do nothing returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  async changeOutsider(tx: TenantTransaction, mentorId: string, name: string, comesFrom: string): Promise<void> {
    await tx.sql`update person set name = ${name}, version = version + 1 where id = ${mentorId}::uuid`;
    await tx.sql`update mentor_profile set comes_from = ${comesFrom} where person_id = ${mentorId}::uuid`;
  }
}
