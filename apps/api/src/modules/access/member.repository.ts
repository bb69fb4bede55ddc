import { Injectable } from '@nestjs/common';
import type { Role } from '@understudy/contracts/organisations';
import { type Sql, sql } from '@understudy/database/sql';
import { SystemDatabase } from '@understudy/database/system-database';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { Arrangement, Place } from '../../common/http/arranged.js';
import { arrangedBy, behind, holding, instantKey } from '../../common/http/arranged.repository.js';

/** Somebody who can sign in to an organisation. */
export type MemberRow = {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  personId: string | null;
  personName: string | null;
  joinedAt: string;
  /** How many members are admins, this one included. */
  admins: number;
  sortKey: string;
};
export type MemberFilter = { readonly search?: string | undefined; readonly role?: Role | undefined };
export type MemberOrder = Arrangement<'name' | 'joined'>;

/** A membership as rules need it. */
export type MembershipRow = { id: string; userId: string; role: Role; personId: string | null };

/** Whether a person works here without an end; one who is not known to have been employed counts as staying. */
const staysOf = (personId: Sql): Sql => sql`(
  not exists (select 1 from employment e where e.person_id = ${personId})
  or exists (select 1 from employment e where e.person_id = ${personId} and e.left_on is null
                and e.joined_on <= (select (now() at time zone o.time_zone)::date from organisation o)))`;

const nameOfPerson = sql`coalesce(p.preferred_name, p.name)`;
const keys: Readonly<Record<MemberOrder['sort'], Sql>> = {
  name: sql`folded(u.name)`,
  joined: instantKey(sql`m.created_at`),
};

/** Memberships: written through the tenant door, read with names and addresses of accounts through the system door. */
@Injectable()
export class MemberRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** One page of the members in force. */
  page(
    organisationId: string,
    filter: MemberFilter,
    order: MemberOrder,
    after: Place | null,
    limit: number,
  ): Promise<MemberRow[]> {
    const key = keys[order.sort];
    const role = filter.role === undefined ? sql`true` : sql`m.role = ${filter.role}`;
    const condition = sql`${role} and ${holding(filter.search, sql`u.name`, sql`u.email`, nameOfPerson)}
      ${behind(order, key, sql`m.id`, after)}`;
    return this.rows(organisationId, condition, key, arrangedBy(order, key, sql`m.id`), limit);
  }

  /** One member in force. */
  async find(organisationId: string, id: string): Promise<MemberRow | undefined> {
    const [row] = await this.rows(organisationId, sql`m.id = ${id}::uuid`, keys.name, sql`m.id`, 1);
    return row;
  }

  private rows(organisationId: string, condition: Sql, key: Sql, order: Sql, limit: number): Promise<MemberRow[]> {
    return this.system.sql<MemberRow>`
      select m.id::text as id, m.user_id::text as "userId", u.name, u.email, m.role, m.person_id::text as "personId",
             ${nameOfPerson} as "personName", m.created_at as "joinedAt", ${key} as "sortKey",
             (select count(*)::int from membership a
               where a.organisation_id = m.organisation_id and a.ended_at is null and a.role = 'admin') as admins
        from membership m
        join user_account u on u.id = m.user_id
        left join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
       where m.organisation_id = ${organisationId}::uuid and m.ended_at is null and ${condition}
       order by ${order} limit ${limit}::int`;
  }

  /**
   * Locks the admins of the organisation and this membership, so that of several changes at once each sees what the
   * others left; undefined when there is no such membership in force. Admins whose employment ends do not count: they
   * cannot sign in then.
   */
  async lock(
    tx: TenantTransaction,
    id: string,
  ): Promise<{ membership: MembershipRow; otherAdmins: number } | undefined> {
    const rows = await tx.sql<MembershipRow & { acts: boolean }>`
      select m.id::text as id, m.user_id::text as "userId", m.role, m.person_id::text as "personId",
             m.person_id is null or ${staysOf(sql`m.person_id`)} as acts
        from membership m
       where m.organisation_id = ${tx.organisationId}::uuid and m.ended_at is null
         and (m.role = 'admin' or m.id = ${id}::uuid)
       order by m.id for update`;
    const found = rows.find((row) => row.id === id);
    if (found === undefined) return undefined;
    const { acts: _acts, ...membership } = found;
    return { membership, otherAdmins: rows.filter((row) => row.role === 'admin' && row.acts && row.id !== id).length };
  }

  /** Whether this person exists and stays employed, and whether another membership belongs to them. */
  async person(
    tx: TenantTransaction,
    personId: string,
    id: string,
  ): Promise<{ taken: boolean; stays: boolean } | undefined> {
    const [row] = await tx.sql<{ taken: boolean; stays: boolean }>`
      select ${staysOf(sql`p.id`)} as stays, exists (select from membership m where m.organisation_id = p.organisation_id and m.person_id = p.id
                        and m.id <> ${id}::uuid) as taken
        from person p where p.organisation_id = ${tx.organisationId}::uuid and p.id = ${personId}::uuid`;
    return row;
  }

  /** The membership in force of whoever signs in as this person. */
  async membershipOf(access: TenantAccess, personId: string): Promise<string | null> {
    const [row] = await access.sql<{ id: string }>`
      select id::text as id from membership where person_id = ${personId}::uuid and ended_at is null`;
    return row?.id ?? null;
  }

  /** Writes role and person of a membership. */
  async change(tx: TenantTransaction, membership: MembershipRow): Promise<void> {
    await tx.sql`
      update membership set role = ${membership.role}, person_id = ${membership.personId}::uuid
       where organisation_id = ${tx.organisationId}::uuid and id = ${membership.id}::uuid`;
  }

  /** Ends a membership: its person becomes free for another sign-in, and its calendar link is gone for good. */
  async end(tx: TenantTransaction, id: string): Promise<void> {
    await tx.sql`
      update calendar_setting s set link_hash = null, link_made_at = null, link_read_at = null
        from membership m
       where m.organisation_id = ${tx.organisationId}::uuid and m.id = ${id}::uuid
         and s.organisation_id = m.organisation_id and s.user_id = m.user_id`;
    await tx.sql`
      update membership set ended_at = now(), person_id = null
       where organisation_id = ${tx.organisationId}::uuid and id = ${id}::uuid`;
  }
}
