import { Injectable } from '@nestjs/common';
import type { ChatResult } from '@understudy/contracts/notifications-chat';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Somebody's chat as it is kept, its address sealed. */
export type ChatRow = {
  readonly sealedAddress: string;
  readonly host: string;
  readonly insteadOfMail: boolean;
  readonly on: boolean;
  readonly failures: number;
  readonly triedAt: string | null;
  readonly result: ChatResult | null;
  readonly version: number;
};
/** What somebody chose; null keeps the address that there is. */
export type ChatDraft = {
  readonly address: { readonly sealed: string; readonly host: string } | null;
  readonly insteadOfMail: boolean;
};

@Injectable()
export class ChatRepository {
  async find(access: TenantAccess, userId: string): Promise<ChatRow | null> {
    const [row] = await access.sql<ChatRow>`
      select sealed_address as "sealedAddress", host, instead_of_mail as "insteadOfMail", switched_off_at is null as "on",
             failures, tried_at as "triedAt", result, version
        from notification_chat where user_id = ${userId}::uuid`;
    return row ?? null;
  }

  /** Keeps a first address; false where there is one already. */
  async insert(tx: TenantTransaction, userId: string, host: string, draft: ChatDraft): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      insert into notification_chat (organisation_id, user_id, sealed_address, host, instead_of_mail)
      values (${tx.organisationId}::uuid, ${userId}::uuid, ${draft.address?.sealed ?? ''}, ${host},
              ${draft.insteadOfMail}::bool)
      on conflict do nothing returning version`;
    return rows.length > 0;
  }

  /** Changes what is kept and begins anew with it; false where it has another version. */
  async update(tx: TenantTransaction, userId: string, version: number, draft: ChatDraft): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      update notification_chat
         set sealed_address = coalesce(${draft.address?.sealed ?? null}::text, sealed_address),
             host = coalesce(${draft.address?.host ?? null}::text, host), instead_of_mail = ${draft.insteadOfMail}::bool,
             failures = 0, switched_off_at = null, version = version + 1
       where user_id = ${userId}::uuid and version = ${version}::int returning version`;
    return rows.length > 0;
  }

  async erase(tx: TenantTransaction, userId: string): Promise<void> {
    await tx.sql`delete from notification_chat where user_id = ${userId}::uuid`;
  }

  /** Notes how a message went; false where the chat is not the one any more that it was sent to. */
  async note(
    tx: TenantTransaction,
    userId: string,
    sent: Pick<ChatRow, 'version'>,
    { result, failures, on }: { readonly result: ChatResult; readonly failures: number; readonly on: boolean },
  ): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      update notification_chat
         set tried_at = now(), result = ${result}, failures = ${failures}::int,
             switched_off_at = case when ${on}::bool then null else now() end
       where user_id = ${userId}::uuid and version = ${sent.version}::int returning version`;
    return rows.length > 0;
  }

  /** Begins a try, so that tries cannot follow each other at once; false where one has just been made. */
  async tryNow(tx: TenantTransaction, userId: string, pauseSeconds: number): Promise<boolean> {
    const rows = await tx.sql<{ version: number }>`
      update notification_chat set tried_at = now(), result = coalesce(result, 'unreachable')
       where user_id = ${userId}::uuid
         and (tried_at is null or tried_at < now() - make_interval(secs => ${pauseSeconds}::int)) returning version`;
    return rows.length > 0;
  }
}
