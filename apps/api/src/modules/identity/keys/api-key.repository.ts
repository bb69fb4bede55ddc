import { Injectable } from '@nestjs/common';
import type { ApiKeyState } from '@understudy/contracts/api-keys';
import { empty, type Sql, sql } from '@understudy/database/sql';
import { SystemDatabase } from '@understudy/database/system-database';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { isAdminInForce } from '../accounts/admin-in-force.repository.js';

export type ApiKeyRow = {
  id: string;
  name: string;
  begins: string;
  state: ApiKeyState;
  makerId: string;
  madeAt: string;
  lastDay: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  position: string;
};
export type ApiKeyPosition = readonly [madeAt: string, id: string];
export type ApiKeyDraft = { name: string; lastDay: string; begins: string; hash: string; madeBy: string };

/** For whom a key in force acts. */
export type KeyHolder = {
  readonly keyId: string;
  readonly organisationId: string;
  readonly userId: string;
  readonly personId: string | null;
  readonly timeZone: string;
  readonly today: string;
};

const today = sql`(now() at time zone o.time_zone)::date`;

const isBacked = isAdminInForce(sql`k.organisation_id`, sql`k.made_by`);

/** Keys of other systems: of one organisation through the tenant door, by what they say through the system door. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly system: SystemDatabase) {}

  page(access: TenantAccess, after: ApiKeyPosition | undefined, limit: number): Promise<ApiKeyRow[]> {
    const beyond = after ? sql`and (k.made_at, k.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : empty;
    return this.rows(access, beyond, sql`limit ${limit}::int`);
  }

  async find(access: TenantAccess, id: string): Promise<ApiKeyRow | null> {
    return (await this.rows(access, sql`and k.id = ${id}::uuid`, empty))[0] ?? null;
  }

  async make(tx: TenantTransaction, { name, lastDay, begins, hash, madeBy }: ApiKeyDraft): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      insert into api_key (organisation_id, name, begins, key_hash, last_day, made_by)
      values (${tx.organisationId}::uuid, ${name}, ${begins}, ${hash}, ${lastDay}::date, ${madeBy}::uuid)
      returning id::text as id`;
    if (row === undefined) throw new Error('The key was not kept.');
    return row.id;
  }

  /** Revokes for good; tells whether it stood until now. */
  async revoke(tx: TenantTransaction, id: string): Promise<boolean> {
    const rows = await tx.sql`
      update api_key set revoked_at = now()
       where organisation_id = ${tx.organisationId}::uuid and id = ${id}::uuid and revoked_at is null returning id`;
    return rows.length > 0;
  }

  /** Holds the organisation's keys still, and counts those that are not revoked. */
  async countStanding(tx: TenantTransaction): Promise<number> {
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.organisationId} api-keys`}, 0))::text`;
    const [row] = await tx.sql<{ standing: number }>`
      select count(*)::int as standing from api_key
       where organisation_id = ${tx.organisationId}::uuid and revoked_at is null`;
    return row?.standing ?? 0;
  }

  /** Whom the key acts for; undefined when it is none, or none in force. Notes, once a minute, that it was used. */
  async use(hash: string): Promise<KeyHolder | undefined> {
    const [row] = await this.system.sql<KeyHolder>`
      with held as (
        select k.organisation_id, k.id, k.made_by, m.person_id, o.time_zone, ${today} as today
          from api_key k
          join organisation o on o.organisation_id = k.organisation_id
          join membership m on m.organisation_id = k.organisation_id and m.user_id = k.made_by
         where k.key_hash = ${hash} and k.revoked_at is null and k.last_day >= ${today} and ${isBacked}
      ), noted as (
        update api_key k set last_used_at = now() from held
         where k.organisation_id = held.organisation_id and k.id = held.id
           and (k.last_used_at is null or k.last_used_at < now() - interval '1 minute')
      )
      select id::text as "keyId", organisation_id::text as "organisationId", made_by::text as "userId",
             person_id::text as "personId", time_zone as "timeZone", today::text as today from held`;
    return row;
  }

  private rows(access: TenantAccess, condition: Sql, end: Sql): Promise<ApiKeyRow[]> {
    return access.sql<ApiKeyRow>`
      select k.id::text as id, k.name, k.begins, k.made_by::text as "makerId", k.made_at as "madeAt",
             k.last_day::text as "lastDay", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt",
             case when k.revoked_at is not null then 'revoked' when k.last_day < ${today} then 'expired'
                  when not ${isBacked} then 'resting' else 'in-force' end as state,
             k.made_at::text as position
        from api_key k
        join organisation o on o.organisation_id = k.organisation_id
       where k.organisation_id = ${access.organisationId}::uuid ${condition}
       order by k.made_at desc, k.id desc ${end}`;
  }
}
