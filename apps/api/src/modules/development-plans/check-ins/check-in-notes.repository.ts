import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';

type NoteKey = { readonly checkInId: string; readonly authorId: string; readonly visibility: 'shared' | 'private' };

@Injectable()
export class CheckInNotesRepository {
  /** Writes a note that is not there yet. */
  async insert(
    tx: TenantTransaction,
    { checkInId, authorId, visibility }: NoteKey,
    text: string,
    state: string,
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into check_in_note (organisation_id, check_in_id, author_id, visibility, text, state)
      values (${tx.organisationId}::uuid, ${checkInId}::uuid, ${authorId}::uuid, ${visibility}, ${text}, ${state})
      on conflict do nothing returning check_in_id::text as id`;
    return rows.length === 1;
  }

  /** False when the version is not the current one. */
  async update(tx: TenantTransaction, key: NoteKey, version: number, text: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update check_in_note set text = ${text}, version = version + 1, written_at = now()
       where check_in_id = ${key.checkInId}::uuid and author_id = ${key.authorId}::uuid
         and visibility = ${key.visibility} and version = ${version}::int
      returning check_in_id::text as id`;
    return rows.length === 1;
  }

  /** Keeps what a shared note says before it says something else; false where there is nothing to keep of it. */
  async keepWording(tx: TenantTransaction, key: NoteKey, version: number, next: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into check_in_note_wording (organisation_id, check_in_id, author_id, visibility, version, text)
      select n.organisation_id, n.check_in_id, n.author_id, n.visibility, n.version, n.text
        from check_in_note n
       where n.check_in_id = ${key.checkInId}::uuid and n.author_id = ${key.authorId}::uuid and n.visibility = 'shared'
         and n.version = ${version}::int and n.text not in ('', ${next})
      returning check_in_id::text as id`;
    return rows.length === 1;
  }

  async changeState(tx: TenantTransaction, { checkInId, authorId, visibility }: NoteKey, state: string): Promise<void> {
    await tx.sql`
      update check_in_note set state = ${state}, version = version + 1
       where check_in_id = ${checkInId}::uuid and author_id = ${authorId}::uuid and visibility = ${visibility}`;
  }
}
