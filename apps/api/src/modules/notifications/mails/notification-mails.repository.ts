import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@understudy/contracts/notifications';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Somebody for whom a digest waits. */
export type DigestRow = {
  readonly userId: string;
  readonly digest: 'daily' | 'weekly';
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly chose: boolean;
  readonly timeZone: string;
};

/** What one mail is about: which of each kind. */
export type MailedKind = { readonly kind: NotificationKind; readonly ids: readonly string[] };

@Injectable()
export class NotificationMailsRepository {
  /** Who has a mail due by an instant. */
  async due(access: TenantAccess, by: string): Promise<string[]> {
    const rows = await access.sql<{ userId: string }>`
      select distinct user_id::text as "userId" from notification
       where mailed_at is null and mail <> 'never' and mail_due_at <= ${by}::timestamptz order by 1`;
    return rows.map(({ userId }) => userId);
  }

  /** The next instant at which a mail is due; null when none waits. */
  async nextDue(access: TenantAccess): Promise<string | null> {
    const [row] = await access.sql<{ due: string | null }>`
      select min(mail_due_at) as due from notification where mailed_at is null and mail <> 'never'`;
    return row?.due ?? null;
  }

  /** Takes what is due for one person: whoever takes it sends it, and nobody takes it twice. */
  take(tx: TenantTransaction, userId: string, mail: 'at-once' | 'digest', by: string): Promise<MailedKind[]> {
    return tx.sql<MailedKind>`
      with taken as (
        update notification set mailed_at = now()
         where user_id = ${userId}::uuid and mail = ${mail}::text and mailed_at is null
           and mail_due_at <= ${by}::timestamptz
        returning kind, id
      )
      select kind, array_agg(id::text) as ids from taken group by kind order by kind`;
  }

  /** Who has something waiting for a digest. */
  waiting(access: TenantAccess): Promise<DigestRow[]> {
    return access.sql<DigestRow>`
      select n.user_id::text as "userId", coalesce(p.digest, 'daily') as digest, p.quiet_from as "quietFrom",
             p.quiet_to as "quietTo", p.user_id is not null as chose, coalesce(p.time_zone, o.time_zone) as "timeZone"
        from (select distinct user_id from notification
               where mail = 'digest' and mailed_at is null and mail_due_at is null) n
        cross join organisation o
        left join notification_preference p on p.user_id = n.user_id
       order by n.user_id`;
  }

  /** Makes up one person's digest of a day, due at an instant; false when that day's has been made up already. */
  async makeUp(tx: TenantTransaction, userId: string, on: string, dueAt: string): Promise<boolean> {
    const rows = await tx.sql<{ items: number }>`
      with items as (
        select id from notification
         where user_id = ${userId}::uuid and mail = 'digest' and mailed_at is null and mail_due_at is null
      ), written as (
        insert into notification_digest (organisation_id, user_id, written_on, items)
        select ${tx.organisationId}::uuid, ${userId}::uuid, ${on}::date, count(*) from items having count(*) > 0
        on conflict do nothing returning items
      ), timed as (
        update notification n set mail_due_at = ${dueAt}::timestamptz
          from items where n.id = items.id and exists (select from written)
      )
      select items from written`;
    return rows.length > 0;
  }

  /** Forgets what was told so many days ago, and the digests of then. */
  async forget(tx: TenantTransaction, days: number): Promise<void> {
    await tx.sql`delete from notification where occurred_at < now() - ${days}::int * interval '1 day'`;
    await tx.sql`delete from notification_digest where written_on < current_date - ${days}::int`;
  }
}
