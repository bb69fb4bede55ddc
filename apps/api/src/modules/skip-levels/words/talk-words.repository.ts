import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type OutcomeRow = { text: string; writtenBy: string; agreed: boolean; version: number };
export type WordsRow = { note: { text: string; version: number } | null; outcome: OutcomeRow | null };

@Injectable()
export class TalkWordsRepository {
  /** The note of one author, and what the two keep together; the note of the other never leaves the database. */
  async of(access: TenantAccess, talkId: string, authorId: string): Promise<WordsRow> {
    const rows = await access.sql<WordsRow>`
      select (select json_build_object('text', n.text, 'version', n.version) from skip_level_note n
               where n.talk_id = ${talkId}::uuid and n.author_id = ${authorId}::uuid) as note,
             (select json_build_object('text', o.text, 'writtenBy', o.written_by, 'agreed', o.agreed_on is not null,
                       'version', o.version)
                from skip_level_outcome o where o.talk_id = ${talkId}::uuid) as outcome`;
    return rows[0] ?? { note: null, outcome: null };
  }

  /** False when the author wrote in another window meanwhile; version 0 is the first. */
  async writeNote(
    tx: TenantTransaction,
    key: { readonly talkId: string; readonly authorId: string },
    to: { readonly text: string; readonly version: number },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into skip_level_note as known (organisation_id, talk_id, author_id, text)
      values (${tx.organisationId}::uuid, ${key.talkId}::uuid, ${key.authorId}::uuid, ${to.text})
      on conflict (organisation_id, talk_id, author_id) do update set text = excluded.text, version = known.version + 1
       where known.version = ${to.version}::int
      returning talk_id::text as id`;
    return rows.length === 1;
  }

  /** Writes what came of it; false when it has been written or answered meanwhile. */
  async writeOutcome(
    tx: TenantTransaction,
    key: { readonly talkId: string; readonly authorId: string; readonly agreedOn: string | null },
    to: { readonly text: string; readonly version: number },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into skip_level_outcome as known (organisation_id, talk_id, text, written_by, agreed_on)
      values (${tx.organisationId}::uuid, ${key.talkId}::uuid, ${to.text}, ${key.authorId}::uuid,
              ${key.agreedOn}::date)
      on conflict (organisation_id, talk_id) do update
         set text = excluded.text, written_by = excluded.written_by, agreed_on = excluded.agreed_on,
             version = known.version + 1
       where known.version = ${to.version}::int
      returning talk_id::text as id`;
    return rows.length === 1;
  }

  /** The person agrees; false when the words are not any more those that they read. */
  async agree(tx: TenantTransaction, talkId: string, version: number, today: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update skip_level_outcome set agreed_on = ${today}::date, version = version + 1
       where talk_id = ${talkId}::uuid and version = ${version}::int returning talk_id::text as id`;
    return rows.length === 1;
  }

  /** Takes the words away for both; false when they are not any more those that the person read. */
  async remove(tx: TenantTransaction, talkId: string, version: number): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      delete from skip_level_outcome where talk_id = ${talkId}::uuid and version = ${version}::int
      returning talk_id::text as id`;
    return rows.length === 1;
  }
}
