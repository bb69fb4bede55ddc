import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listPeerNotes, PeerNote } from '@understudy/contracts/peer-groups';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { PeerGroupsService } from '../groups/peer-groups.service.js';
import { type PeerNoteRow, PeerNotesRepository } from './peer-notes.repository.js';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/**
 * What a group keeps for itself. A note makes no event: that somebody wrote something, and when, would stand in the audit
 * trail for readers who are not of the group.
 */
@Injectable()
export class PeerNotesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: PeerGroupsService,
    private readonly repository: PeerNotesRepository,
  ) {}

  /** One page of what was written since the actor joined. */
  async list(
    actor: Actor,
    groupId: string,
    query: QueryOf<typeof listPeerNotes>,
  ): Promise<ResponseOf<typeof listPeerNotes>> {
    const after = readPageCursor(position, query.cursor);
    const reading = this.tenants.read(actor);
    await this.groups.allow(reading, actor, 'notes', groupId);
    const found = await this.repository.page(reading, groupId, actor.personId, after, query.limit + 1);
    const rows = found.slice(0, query.limit);
    const last = found.length > query.limit ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => present(actor, row)),
      nextCursor: last === undefined ? null : writePageCursor([last.writtenAt, last.id]),
    };
  }

  async write(actor: Actor, groupId: string, text: string): Promise<PeerNote> {
    return this.tenants.run(actor, async (tx) => {
      await this.groups.hold(tx, actor, 'write', groupId);
      const id = await this.repository.insert(tx, groupId, actor.personId, text, actor.today);
      const row = await this.repository.find(tx, groupId, actor.personId, id);
      if (row === null) throw notFound();
      return present(actor, row);
    });
  }

  /** Takes back a note of one's own. */
  async remove(actor: Actor, groupId: string, noteId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.groups.hold(tx, actor, 'notes', groupId);
      const row = await this.repository.find(tx, groupId, actor.personId, noteId);
      if (row === null) throw notFound();
      if (row.author.id !== actor.personId) throw notAllowed();
      await this.repository.remove(tx, noteId);
    });
  }
}

const present = (actor: Actor, row: PeerNoteRow): PeerNote => ({
  ...row,
  abilities: row.author.id === actor.personId ? ['remove'] : [],
});
