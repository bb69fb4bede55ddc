import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@understudy/contracts/notifications';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** What one message is about: which of each kind. */
export type ChattedKind = { readonly kind: NotificationKind; readonly ids: readonly string[] };

/** What waits for chats. */
@Injectable()
export class ChatQueueRepository {
  /** For whom a message is due by an instant. */
  async due(access: TenantAccess, by: string): Promise<string[]> {
    const rows = await access.sql<{ userId: string }>`
      select distinct user_id::text as "userId" from notification
       where chatted_at is null and chat_due_at <= ${by}::timestamptz order by 1`;
    return rows.map(({ userId }) => userId);
  }

  /** The next instant at which a message is due; null when none waits. */
  async nextDue(access: TenantAccess): Promise<string | null> {
    const [row] = await access.sql<{ due: string | null }>`
      select min(chat_due_at) as due from notification where chatted_at is null and chat_due_at is not null`;
    return row?.due ?? null;
  }

  /** Takes what is due for one person: whoever takes it sends it, and nobody takes it twice. */
  take(tx: TenantTransaction, userId: string, by: string): Promise<ChattedKind[]> {
    return tx.sql<ChattedKind>`
      with taken as (
        update notification set chatted_at = now()
         where user_id = ${userId}::uuid and chatted_at is null and chat_due_at <= ${by}::timestamptz
        returning kind, id
      )
      select kind, array_agg(id::text) as ids from taken group by kind order by kind`;
  }

  /** What was to come by chat alone comes by mail: these, and what still waits for this person. True where there is any. */
  async handToMails(tx: TenantTransaction, userId: string, ids: readonly string[]): Promise<boolean> {
    await tx.sql`
      update notification set chatted_at = now() where user_id = ${userId}::uuid and chat_due_at is not null and chatted_at is null`;
    const rows = await tx.sql<{ id: string }>`
      update notification set mail = 'at-once', mail_due_at = now()
       where user_id = ${userId}::uuid and mail = 'never' and mailed_at is null and chat_due_at is not null
         and (id = any(${ids}::uuid[]) or chatted_at = now())
      returning id::text as id`;
    return rows.length > 0;
  }
}
