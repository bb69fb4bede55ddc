import { Injectable } from '@nestjs/common';
import type { Uninvited } from '@understudy/contracts/organisations-invitations';
import { type Sql, sql } from '@understudy/database/sql';
import { SystemDatabase } from '@understudy/database/system-database';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Somebody who might be invited, with what stands against it. */
export type InvitableRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly signsIn: boolean;
  readonly employed: boolean;
};
/** What is kept of one invitation of many. */
export type BulkDraft = { readonly personId: string; readonly email: string; readonly tokenHash: string };
/** Such an invitation, once it is kept. */
export type BulkRow = { readonly id: string; readonly personId: string; readonly tokenHash: string };

const employed = (today: string): Sql => sql`exists (
  select 1 from employment e where e.person_id = p.id and e.joined_on <= ${today}::date
     and (e.left_on is null or e.left_on > ${today}::date))`;
const signsIn: Sql = sql`exists (select 1 from membership m where m.person_id = p.id and m.ended_at is null)`;
const invited: Sql = sql`exists (
  select 1 from invitation i where i.person_id = p.id and i.accepted_at is null and i.withdrawn_at is null
     and i.expires_at > now())`;

/** Invitations of many people, set by set. */
@Injectable()
export class BulkInvitationRepository {
  constructor(private readonly system: SystemDatabase) {}

  /** How many people work here without a sign-in, and what else is known of them. */
  async count(access: TenantAccess, today: string): Promise<Uninvited> {
    const [row] = await access.sql<Uninvited>`
      select count(*)::int as people, count(*) filter (where p.email is null)::int as "withoutAddress",
             count(*) filter (where ${invited})::int as invited
        from person p where ${employed(today)} and not ${signsIn}`;
    return row ?? { people: 0, withoutAddress: 0, invited: 0 };
  }

  /** Lets invitations of many follow one another, so that nobody is invited twice by two admins at once. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.organisationId} bulk-invitations`}, 0))::text`;
  }

  /** How many invitations went out in the last twenty-four hours, whatever became of them. */
  async sentLately(tx: TenantTransaction): Promise<number> {
    const [row] = await tx.sql<{ sent: number }>`
      select count(*)::int as sent from invitation where created_at > now() - interval '24 hours'`;
    return row?.sent ?? 0;
  }

  /** The people named, or everybody who works here and has neither a sign-in nor an open invitation; by name. */
  async people(
    tx: TenantTransaction,
    personIds: readonly string[] | null,
    today: string,
  ): Promise<readonly InvitableRow[]> {
    const chosen =
      personIds === null
        ? sql`${employed(today)} and not ${signsIn} and not ${invited}`
        : sql`p.id = any(${personIds}::uuid[])`;
    return tx.sql<InvitableRow>`
      select p.id::text as id, coalesce(p.preferred_name, p.name) as name, p.email, ${signsIn} as "signsIn",
             ${employed(today)} as employed
        from person p where ${chosen} order by p.name_key, p.id`;
  }

  /** Which of these addresses belong to a member already. */
  async members(organisationId: string, emails: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.system.sql<{ key: string }>`
      select u.email_key as key from membership m join user_account u on u.id = m.user_id
       where m.organisation_id = ${organisationId}::uuid and m.ended_at is null
         and u.email_key = any(${emails.map((email) => email.toLowerCase())}::text[])`;
    return new Set(rows.map(({ key }) => key));
  }

  /** Replaces open invitations to the same addresses by new ones as members, good for seven days. */
  async create(tx: TenantTransaction, invitedBy: string, drafts: readonly BulkDraft[]): Promise<BulkRow[]> {
    const values = sql`jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb)
      as d("personId" uuid, email text, "tokenHash" text)`;
    await tx.sql`
      update invitation i set withdrawn_at = now() from ${values}
       where i.email_key = lower(d.email) and i.accepted_at is null and i.withdrawn_at is null`;
    return tx.sql<BulkRow>`
      insert into invitation (organisation_id, email, role, person_id, token_hash, invited_by, expires_at)
      select ${tx.organisationId}::uuid, d.email, 'member', d."personId", d."tokenHash", ${invitedBy}::uuid,
             now() + interval '7 days'
        from ${values}
      returning id::text as id, person_id::text as "personId", token_hash as "tokenHash"`;
  }
}
