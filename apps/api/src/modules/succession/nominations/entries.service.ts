import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { CriticalRole } from '@understudy/contracts/succession';
import type { addNominationEntry } from '@understudy/contracts/succession-nominations';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { mayWithRole } from '../roles/critical-role.policy.js';
import type { RoleRow } from '../roles/critical-roles.repository.js';
import { CriticalRolesService } from '../roles/critical-roles.service.js';
import { NominationWritesRepository } from './nomination-writes.repository.js';
import { type EntryFacts, NominationsRepository } from './nominations.repository.js';

/** What speaks for somebody in a role, and what is next to learn for it. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: NominationsRepository,
    private readonly writes: NominationWritesRepository,
    private readonly roles: CriticalRolesService,
  ) {}

  /** Writes something down of somebody who is nominated. */
  async add(actor: Actor, roleId: string, body: BodyOf<typeof addNominationEntry>): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      await this.roles.allow(tx, actor, 'nominate', roleId);
      const hidden = body.personId === actor.personId && !actor.isAdmin;
      if (hidden || !(await this.repository.isConsidered(tx, roleId, body.personId, actor.today))) throw notFound();
      await this.writes.insertEntry(tx, { ...body, roleId, authorId: actor.personId, on: actor.today });
      await this.tell(tx, actor, roleId, body.kind);
    });
    return this.roles.get(actor, roleId);
  }

  /** Something was learned, or was not yet after all. @throws ProblemError conflict for evidence. */
  async close(actor: Actor, roleId: string, entryId: string, closed: boolean): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      const { entry } = await this.allow(tx, actor, roleId, entryId);
      if (entry.kind !== 'gap') throw new ProblemError('conflict', 'It is not at this point.');
      await this.writes.closeEntry(tx, entryId, closed ? actor.today : null);
      await this.tell(tx, actor, roleId, 'gap');
    });
    return this.roles.get(actor, roleId);
  }

  /** Takes back what was written; for 30 days it can be brought back. */
  remove(actor: Actor, roleId: string, entryId: string): Promise<CriticalRole> {
    return this.setRemoved(actor, roleId, entryId, true);
  }

  /** Brings back what was taken back, as it was. @throws ProblemError not-found once that was too long ago. */
  restore(actor: Actor, roleId: string, entryId: string): Promise<CriticalRole> {
    return this.setRemoved(actor, roleId, entryId, false);
  }

  private async setRemoved(actor: Actor, roleId: string, entryId: string, removed: boolean): Promise<CriticalRole> {
    await this.tenants.run(actor, async (tx) => {
      const { entry, role } = await this.allow(tx, actor, roleId, entryId, !removed);
      const isAuthor = entry.authorId !== null && entry.authorId === actor.personId;
      if (!isAuthor && !mayWithRole(actor, 'decide', role)) throw notAllowed();
      if (removed) await this.writes.removeEntry(tx, entryId, { by: actor.personId, on: actor.today });
      else await this.writes.restoreEntry(tx, entryId);
      await this.tell(tx, actor, roleId, entry.kind, { entryId, entry: removed ? 'removed' : 'restored' });
    });
    return this.roles.get(actor, roleId);
  }

  private async allow(
    tx: TenantTransaction,
    actor: Actor,
    roleId: string,
    entryId: string,
    isRemoved = false,
  ): Promise<{ entry: EntryFacts; role: RoleRow }> {
    await this.roles.allow(tx, actor, 'see', roleId);
    const entry = await this.repository.findEntry(tx, roleId, entryId, actor.today);
    if (entry === null || entry.isRemoved !== isRemoved || (entry.personId === actor.personId && !actor.isAdmin))
      throw notFound();
    return { entry, role: await this.roles.allow(tx, actor, 'nominate', roleId) };
  }

  private tell(tx: TenantTransaction, actor: Actor, roleId: string, kind: string, more: object = {}): Promise<void> {
    return emit(tx, actor, 'critical-role.changed', { kind: 'critical-role', id: roleId }, { written: kind, ...more });
  }
}
