import { Injectable } from '@nestjs/common';
import type { Role } from '@understudy/contracts/organisations';
import { type Sql, sql } from '@understudy/database/sql';
import { SystemDatabase, type SystemTransaction } from '@understudy/database/system-database';
import type { TenantReading, TenantTransaction } from '@understudy/database/tenant-database';
import type { Arrangement, Place } from '../../../common/http/arranged.js';
import { arrangedBy, behind, holding, instantKey } from '../../../common/http/arranged.repository.js';
import { isAdminInForce } from '../accounts/admin-in-force.repository.js';

/** An invitation as admins see it. */
export type InvitationRow = {
  id: string;
  email: string;
  role: Role;
  personId: string | null;
  personName: string | null;
  status: 'open' | 'accepted' | 'expired' | 'withdrawn';
  createdAt: string;
  expiresAt: string;
  tokenHash: string;
  sortKey: string;
};
export type InvitationFilter = {
  readonly search?: string | undefined;
  readonly status?: InvitationRow['status'] | undefined;
};
export type InvitationOrder = Arrangement<'sent' | 'email'>;

/** An invitation as its link finds it. */
export type OfferRow = {
  organisationId: string;
  id: string;
  email: string;
  role: Role;
  personId: string | null;
  personName: string | null;
  organisationName: string;
  organisationSlug: string;
  invitedBy: string;
};

/** What is kept of a new invitation. */
export type InvitationDraft = {
  email: string;
  role: Role;
  personId: string | null;
  tokenHash: string;
  invitedBy: string;
};

const isStillBacked = isAdminInForce(sql`i.organisation_id`, sql`i.invited_by`);

const statusOf: Sql = sql`(
  case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
       when i.expires_at <= now() then 'expired' when not ${isStillBacked} then 'withdrawn' else 'open' end)`;
const nameOfPerson = sql`coalesce(p.preferred_name, p.name)`;
const keys: Readonly<Record<InvitationOrder['sort'], Sql>> = {
  sent: instantKey(sql`i.created_at`),
  email: sql`i.email_key`,
};

/** Invitations: of one organisation through the tenant door, by their link through the system door. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** One page of the organisation's invitations. */
  page(
    reading: TenantReading,
    filter: InvitationFilter,
    order: InvitationOrder,
    after: Place | null,
    limit: number,
  ): Promise<InvitationRow[]> {
    const key = keys[order.sort];
    const status = filter.status === undefined ? sql`true` : sql`${statusOf} = ${filter.status}`;
    const condition = sql`${status} and ${holding(filter.search, sql`i.email`, nameOfPerson)}
      ${behind(order, key, sql`i.id`, after)}`;
    return this.rows(reading, condition, key, arrangedBy(order, key, sql`i.id`), limit);
  }

  /** One invitation. */
  async find(tx: TenantTransaction, id: string): Promise<InvitationRow | undefined> {
    const [row] = await this.rows(tx, sql`i.id = ${id}::uuid`, keys.sent, sql`i.id`, 1);
    return row;
  }

  private rows(
    access: TenantReading | TenantTransaction,
    condition: Sql,
    key: Sql,
    order: Sql,
    limit: number,
  ): Promise<InvitationRow[]> {
    return access.sql<InvitationRow>`
      select i.id::text as id, i.email, i.role, i.person_id::text as "personId", ${nameOfPerson} as "personName",
             ${statusOf} as status, i.created_at as "createdAt", i.expires_at as "expiresAt",
             i.token_hash as "tokenHash", ${key} as "sortKey"
        from invitation i
        left join person p on p.organisation_id = i.organisation_id and p.id = i.person_id
       where i.organisation_id = ${access.organisationId}::uuid and ${condition}
       order by ${order} limit ${limit}::int`;
  }

  /** Replaces open invitations to the same address by a new one, good for seven days. */
  async create(tx: TenantTransaction, draft: InvitationDraft): Promise<string> {
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.organisationId} ${draft.email.toLowerCase()}`}, 0))::text`;
    await tx.sql`
      update invitation set withdrawn_at = now()
       where organisation_id = ${tx.organisationId}::uuid and email_key = lower(${draft.email})
         and accepted_at is null and withdrawn_at is null`;
    const [row] = await tx.sql<{ id: string }>`
      insert into invitation (organisation_id, email, role, person_id, token_hash, invited_by, expires_at)
      values (${tx.organisationId}::uuid, ${draft.email}, ${draft.role}, ${draft.personId}::uuid, ${draft.tokenHash},
              ${draft.invitedBy}::uuid, now() + interval '7 days')
      returning id::text as id`;
    if (row === undefined) throw new Error('The invitation was not kept.');
    return row.id;
  }

  /** Withdraws an open invitation; tells whether there was one. */
  async withdraw(tx: TenantTransaction, id: string): Promise<boolean> {
    const rows = await tx.sql`
      update invitation set withdrawn_at = now()
       where organisation_id = ${tx.organisationId}::uuid and id = ${id}::uuid
         and accepted_at is null and withdrawn_at is null and expires_at > now()
      returning id`;
    return rows.length > 0;
  }

  /** The invitations of a person that still stand. */
  async openOf(tx: TenantTransaction, personId: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from invitation
       where organisation_id = ${tx.organisationId}::uuid and person_id = ${personId}::uuid
         and accepted_at is null and withdrawn_at is null`;
    return rows.map(({ id }) => id);
  }

  /** Whether a person of this organisation exists and whether another sign-in belongs to them already. */
  async person(tx: TenantTransaction, personId: string): Promise<{ taken: boolean } | undefined> {
    const [row] = await tx.sql<{ taken: boolean }>`
      select exists (select from membership m where m.organisation_id = p.organisation_id and m.person_id = p.id
                        and m.ended_at is null) as taken
        from person p where p.organisation_id = ${tx.organisationId}::uuid and p.id = ${personId}::uuid`;
    return row;
  }

  /** The person who is recorded with this address and has no sign-in yet; null where there is none. */
  async personAt(tx: TenantTransaction, email: string): Promise<string | null> {
    const [person] = await tx.sql<{ id: string }>`
      select p.id::text as id from person p
       where p.organisation_id = ${tx.organisationId}::uuid and p.email_key = lower(${email})
         and not exists (select from membership m where m.organisation_id = p.organisation_id and m.person_id = p.id
                            and m.ended_at is null)`;
    return person?.id ?? null;
  }

  /** Whether somebody with this address belongs to the organisation already. */
  async isMember(organisationId: string, email: string): Promise<boolean> {
    const [row] = await this.system.sql<{ known: boolean }>`
      select exists (select from membership m join user_account u on u.id = m.user_id
                      where m.organisation_id = ${organisationId}::uuid and u.email_key = lower(${email})
                        and m.ended_at is null) as known`;
    return row?.known ?? false;
  }

  /** The open invitation that this link stands for; none when whoever sent it may not invite any more. */
  async findOpen(tokenHash: string): Promise<OfferRow | undefined> {
    const [row] = await this.system.sql<OfferRow>`
      select i.organisation_id::text as "organisationId", i.id::text as id, i.email, i.role,
             i.person_id::text as "personId", p.name as "personName", o.name as "organisationName",
             o.slug as "organisationSlug", u.name as "invitedBy"
        from invitation i
        join organisation o on o.organisation_id = i.organisation_id
        join user_account u on u.id = i.invited_by
        left join person p on p.organisation_id = i.organisation_id and p.id = i.person_id
       where i.token_hash = ${tokenHash} and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()
         and ${isStillBacked}`;
    return row;
  }

  /** Uses the link up; of several at once one succeeds. */
  async use(tx: SystemTransaction, offer: OfferRow): Promise<boolean> {
    const rows = await tx.sql`
      update invitation set accepted_at = now()
       where organisation_id = ${offer.organisationId}::uuid and id = ${offer.id}::uuid
         and accepted_at is null and withdrawn_at is null and expires_at > now()
      returning id`;
    return rows.length > 0;
  }

  /** Makes or renews the membership that was offered; returns its id. */
  async join(tx: SystemTransaction, offer: OfferRow, userId: string): Promise<string> {
    const [row] = await tx.sql<{ id: string }>`
      insert into membership (organisation_id, user_id, role, person_id)
      values (${offer.organisationId}::uuid, ${userId}::uuid, ${offer.role}, ${offer.personId}::uuid)
      on conflict (organisation_id, user_id) do update
        set role = excluded.role, ended_at = null, person_id = coalesce(excluded.person_id, membership.person_id)
      returning id::text as id`;
    if (row === undefined) throw new Error('The membership was not kept.');
    return row.id;
  }
}
