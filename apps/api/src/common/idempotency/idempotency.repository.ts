import type { TenantReading, TenantTransaction } from '@understudy/database/tenant-database';
import type { EffectRecord } from './effect-record.js';
import { digestOf, seal, unseal } from './sealed.js';

/** A key as it is stored: what it stands for, what its request did, and its answer once there was one. */
export type StoredKey = {
  readonly route: string;
  readonly bodyHash: string;
  readonly effects: readonly string[];
  readonly status: number | null;
  /** The answer as JSON text: a jsonb value would not keep the order of its keys. Null for an answer without a body. */
  readonly answer: string | null;
};

type SealedKey = Omit<StoredKey, 'effects' | 'answer'> & { readonly effects: string[]; readonly answer: string | null };

/** The keys of repeated requests, by organisation and user: a key by its digest, what was answered sealed with it. */
export class IdempotencyRepository {
  /** The stored key, if there is one. */
  async find(access: TenantReading | TenantTransaction, userId: string, key: string): Promise<StoredKey | undefined> {
    const [row] = await access.sql<SealedKey>`
      select route, body_hash as "bodyHash", coalesce(response -> 'effects', '[]') as effects, status,
             response ->> 'answer' as answer
        from idempotency_key
       where organisation_id = ${access.organisationId}::uuid and user_id = ${userId}::uuid
         and key = ${digestOf(key)}`;
    if (row === undefined) return undefined;
    const answer = row.answer === null ? null : unseal(key, row.answer);
    return { ...row, effects: row.effects.map((effect) => unseal(key, effect)), answer };
  }

  /** Claims the key within the transaction; waits for another holder to end, and tells whether the claim succeeded. */
  async claim(tx: TenantTransaction, record: EffectRecord): Promise<boolean> {
    const rows = await tx.sql`
      insert into idempotency_key (organisation_id, user_id, key, route, body_hash, response)
      values (${tx.organisationId}::uuid, ${record.userId}::uuid, ${digestOf(record.key)}, ${record.route}, ${record.bodyHash},
              '{"effects": []}'::jsonb)
      on conflict do nothing
      returning key`;
    return rows.length > 0;
  }

  /** Adds the result of a transaction to what the key's request has done. */
  async addEffect(tx: TenantTransaction, record: EffectRecord, effect: string): Promise<void> {
    await tx.sql`
      update idempotency_key
         set response = jsonb_set(response, '{effects}', (response -> 'effects') || to_jsonb(${seal(record.key, effect)}::text))
       where organisation_id = ${tx.organisationId}::uuid and user_id = ${record.userId}::uuid 
         and key = ${digestOf(record.key)}`;
  }

  /** Keeps the answer; from now on repetitions get it without running anything. */
  async keepAnswer(reading: TenantReading, record: EffectRecord, status: number, answer: unknown): Promise<void> {
    const sealed = answer === undefined ? null : seal(record.key, JSON.stringify(answer));
    const text = JSON.stringify({ effects: [], answer: sealed });
    await reading.sql`
      insert into idempotency_key (organisation_id, user_id, key, route, body_hash, status, response)
      values (${reading.organisationId}::uuid, ${record.userId}::uuid, ${digestOf(record.key)}, ${record.route},
              ${record.bodyHash}, ${status}::int, ${text}::jsonb)
      on conflict (organisation_id, user_id, key) do update
         set status = excluded.status,
             response = idempotency_key.response || jsonb_build_object('answer', excluded.response -> 'answer')
       where idempotency_key.status is null`;
  }

  /** Forgets keys older than two days. */
  async forgetOld(reading: TenantReading): Promise<void> {
    await reading.sql`
      delete from idempotency_key
       where organisation_id = ${reading.organisationId}::uuid and created_at < now() - interval '2 days'`;
  }
}
