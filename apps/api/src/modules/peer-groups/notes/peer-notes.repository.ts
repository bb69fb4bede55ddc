import { Injectable } from '@nestjs/common';
import type { PeerNote } from '@understudy/contracts/peer-groups';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import { nameOf } from '../../people/cards/person-cards.repository.js';

export type PeerNoteRow = Omit<PeerNote, 'abilities'>;

@Injectable()
export class PeerNotesRepository {
  /** What was written in a group since the reader joined it, the latest first. */
  page(
    access: TenantAccess,
    groupId: string,
    readerId: string | null,
    after: readonly [writtenAt: string, id: string] | undefined,
    limit: number,
  ): Promise<PeerNoteRow[]> {
    const beyond =
      after === undefined ? sql`true` : sql`(n.written_at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
    return this.rows(access, groupId, readerId, beyond, limit);
  }

  /** One note, if the reader may read it. */
  async find(access: TenantAccess, groupId: string, readerId: string | null, noteId: string) {
    const rows = await this.rows(access, groupId, readerId, sql`n.id = ${noteId}::uuid`, 1);
    return rows[0] ?? null;
  }

  async insert(
    tx: TenantTransaction,
    groupId: string,
    authorId: string | null,
    text: string,
    today: string,
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into peer_group_note (organisation_id, group_id, author_id, text, written_on)
      values (${tx.organisationId}::uuid, ${groupId}::uuid, ${authorId}::uuid, ${text}, ${today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The note was not written.');
    return id;
  }

  async remove(tx: TenantTransaction, noteId: string): Promise<void> {
    await tx.sql`delete from peer_group_note where id = ${noteId}::uuid`;
  }

  private rows(access: TenantAccess, groupId: string, readerId: string | null, condition: Sql, limit: number) {
    return access.sql<PeerNoteRow>`
      select n.id::text as id, json_build_object('id', p.id, 'name', ${nameOf(sql`p`)}) as author, n.text,
             to_char(n.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "writtenAt"
        from peer_group_note n
        join person p on p.id = n.author_id
        join peer_group_member me on me.group_id = n.group_id and me.person_id = ${readerId}::uuid
         and me.left_on is null and n.written_at >= me.joined_at
       where n.group_id = ${groupId}::uuid and ${condition}
       order by n.written_at desc, n.id desc limit ${limit}::int`;
  }
}
