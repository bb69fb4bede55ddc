import { Injectable } from '@nestjs/common';
import type { RoleSpell, roleSpellSorts } from '@understudy/contracts/succession-history';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { HeldSpell } from '@understudy/domain/calendar/spell-correction';
import type { Arrangement } from '../../../common/http/arranged.js';
import { namedJson, personJson } from '../roles/references.repository.js';

/** What of a critical role has a history. */
export type RoleFact = RoleSpell['kind'];

/** What is recorded, and why, where this is new. */
export type ReasonedSpell = HeldSpell<string> & { readonly reason?: string | undefined };

const kept: Readonly<Record<RoleFact, { readonly table: Sql; readonly key: Sql }>> = {
  holder: { table: sql`role_holder`, key: sql`person_id` },
  unit: { table: sql`role_unit`, key: sql`unit_id` },
};

@Injectable()
export class RoleHistoryRepository {
  /** What is recorded of a role by now, the earliest first. */
  spells(access: TenantAccess, fact: RoleFact, roleId: string): Promise<HeldSpell<string>[]> {
    const { table, key } = kept[fact];
    return access.sql<HeldSpell<string>>`
      select from_on::text as "from", to_on::text as "to", ${key}::text as value from ${table}
       where role_id = ${roleId}::uuid and superseded_at is null order by from_on`;
  }

  /** Writes what is recorded from now on; what no longer is stays as what was believed until now, and its reasons hold on. */
  async write(
    tx: TenantTransaction,
    fact: RoleFact,
    roleId: string,
    spells: readonly ReasonedSpell[],
    recordedBy: string | null,
  ): Promise<void> {
    const { table, key } = kept[fact];
    const same = sql`t."from" = h.from_on and t."to" is not distinct from h.to_on and t.value = h.${key}`;
    const told = sql`jsonb_to_recordset(${JSON.stringify(spells)}::jsonb) as t ("from" date, "to" date, value uuid, reason text)`;
    const former = sql`
      select h.reason from ${table} h
       where h.role_id = ${roleId}::uuid and h.superseded_at = greatest(now(), h.recorded_at) and h.${key} = t.value
         and h.from_on <= t."from" and (h.to_on is null or h.to_on > t."from") limit 1`;
    await tx.sql`
      update ${table} h set superseded_at = greatest(now(), recorded_at)
       where role_id = ${roleId}::uuid and superseded_at is null and not exists (select 1 from ${told} where ${same})`;
    await tx.sql`
      insert into ${table} (organisation_id, role_id, ${key}, from_on, to_on, reason, recorded_by)
      select ${tx.organisationId}::uuid, ${roleId}::uuid, t.value, t."from", t."to", coalesce(t.reason, (${former}), ''),
             ${recordedBy}::uuid
        from ${told}
       where not exists (select 1 from ${table} h where h.role_id = ${roleId}::uuid and h.superseded_at is null and ${same})`;
  }

  /** Whoever holds the role on a day, and its unit on that day, stand in the role itself. */
  async settle(tx: TenantTransaction, roleId: string, today: string): Promise<void> {
    const on = (fact: RoleFact): Sql => sql`(
      select h.${kept[fact].key} from ${kept[fact].table} h
       where h.role_id = r.id and h.superseded_at is null and h.from_on <= greatest(r.opened_on, ${today}::date)
         and (h.to_on is null or h.to_on > greatest(r.opened_on, ${today}::date)))`;
    await tx.sql`
      update critical_role r set incumbent_id = ${on('holder')}, unit_id = ${on('unit')} where r.id = ${roleId}::uuid`;
  }

  /** Holds the role until the transaction ends, so that nobody else writes its history meanwhile. */
  async lock(tx: TenantTransaction, roleId: string): Promise<void> {
    await tx.sql`select id::text as id from critical_role where id = ${roleId}::uuid for update`;
  }

  /** A new version of the role; false when the given one is not the current one. */
  async touch(tx: TenantTransaction, roleId: string, version: number | null): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update critical_role set version = version + 1
       where id = ${roleId}::uuid and (${version}::int is null or version = ${version}::int) returning id::text as id`;
    return rows.length === 1;
  }

  /** Whether somebody worked here on a day. */
  async workedHere(access: TenantAccess, personId: string, day: string): Promise<boolean> {
    const rows = await access.sql<{ found: boolean }>`
      select exists (select 1 from employment where person_id = ${personId}::uuid and joined_on <= ${day}::date
                        and (left_on is null or left_on > ${day}::date)) as found`;
    return rows[0]?.found ?? false;
  }

  /** What was recorded of a role by the end of a day; whoever left held it no longer. */
  async list(
    access: TenantAccess,
    roleId: string,
    { knownOn, timeZone }: { readonly knownOn: string; readonly timeZone: string },
    { sort, direction }: Arrangement<(typeof roleSpellSorts)[number]>,
  ): Promise<RoleSpell[]> {
    const key = sort === 'from' ? sql`"from"` : sql`"recordedAt"`;
    const end = sql`((${knownOn}::date + 1)::timestamp at time zone ${timeZone}::text)`;
    const known = sql`
      h.role_id = ${roleId}::uuid and h.recorded_at < ${end} and (h.superseded_at is null or h.superseded_at >= ${end})`;
    const rest = sql`
      h.reason, h.recorded_at as "recordedAt", ${personJson(sql`b`)} as "recordedBy"`;
    return access.sql<RoleSpell>`
      select h.id::text as id, 'holder' as kind, ${personJson(sql`p`)} as person, null::json as unit,
             h.from_on::text as "from", least(h.to_on, l.left_on)::text as "to", ${rest}
        from role_holder h
        join person p on p.id = h.person_id
        left join person b on b.id = h.recorded_by
        left join lateral (select e.left_on from employment e where e.person_id = h.person_id and e.left_on > h.from_on
                            order by e.joined_on desc limit 1) l on not exists (
          select 1 from employment e where e.person_id = h.person_id and e.left_on is null)
       where ${known}
      union all
      select h.id::text, 'unit', null::json, ${namedJson(sql`u`)}, h.from_on::text, h.to_on::text, ${rest}
        from role_unit h
        join unit u on u.id = h.unit_id
        left join person b on b.id = h.recorded_by
       where ${known}
       order by ${direction === 'ascending' ? sql`${key}, kind, id` : sql`${key} desc, kind, id`}`;
  }
}
