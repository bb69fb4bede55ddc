import { Injectable } from '@nestjs/common';
import type { MailWay, NotificationKind } from '@understudy/contracts/notifications';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** What is written of one notification. */
export type NotificationDraft = {
  readonly userId: string;
  readonly kind: NotificationKind;
  readonly personId: string | null;
  readonly subjectId: string | null;
  readonly listed: boolean;
  readonly mail: MailWay;
  /** ISO instant; null for what waits for a digest and for what is not mailed. */
  readonly mailDueAt: string | null;
  /** ISO instant; null for what does not go to a chat. */
  readonly chatDueAt: string | null;
};

@Injectable()
export class TellRepository {
  /** Writes what is new of an event; told a second time, it is nothing new. Returns who has something in their list. */
  async insert(
    tx: TenantTransaction,
    event: { readonly id: string; readonly occurredAt: string },
    drafts: readonly NotificationDraft[],
  ): Promise<string[]> {
    if (drafts.length === 0) return [];
    const rows = await tx.sql<{ userId: string; listed: boolean }>`
      insert into notification (organisation_id, user_id, kind, event_id, subject_id, person_id, occurred_at, listed, mail,
                                mail_due_at, chat_due_at)
      select ${tx.organisationId}::uuid, d."userId", d.kind, ${event.id}::uuid, d."subjectId",
             (select p.id from person p where p.id = d."personId"), ${event.occurredAt}::timestamptz, d.listed, d.mail,
             d."mailDueAt", d."chatDueAt"
        from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb)
          as d ("userId" uuid, kind text, "subjectId" uuid, "personId" uuid, listed boolean, mail text,
                "mailDueAt" timestamptz, "chatDueAt" timestamptz)
      on conflict (organisation_id, user_id, event_id, kind) do nothing
      returning user_id::text as "userId", listed`;
    return [...new Set(rows.filter(({ listed }) => listed).map(({ userId }) => userId))];
  }
}
