import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Block, listMyBlocks } from '@understudy/contracts/mentoring';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { type BlockRow, BlocksRepository } from './blocks.repository.js';

const presentBlock = ({ id, name, blockedOn }: BlockRow): Block => ({ person: { id, name }, blockedOn });

/**
 * Whom somebody does not wish to be matched with. It is theirs alone: no event tells of it, for events are read by admins,
 * and nothing that anybody else sees differs by it.
 */
@Injectable()
export class BlocksService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: BlocksRepository,
  ) {}

  /** The actor's own; nobody's else. */
  async list(actor: Actor): Promise<ResponseOf<typeof listMyBlocks>> {
    const rows = await this.repository.list(this.tenants.read(actor), actor.personId);
    return { items: rows.map(presentBlock) };
  }

  /** Adds one; a second time changes nothing. @throws ProblemError not-found for somebody whom nobody can meet here. */
  async add(actor: Actor, blockedId: string): Promise<Block> {
    const { personId, today } = actor;
    if (personId === null) throw notAllowed();
    const rows = await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.isKnown(tx, blockedId, today))) throw notFound();
      if (blockedId === personId) throw invalidInput([{ field: 'personId', message: 'Choose somebody else.' }]);
      await this.repository.insert(tx, personId, blockedId, today);
      return this.repository.list(tx, personId);
    });
    const added = rows.find(({ id }) => id === blockedId);
    if (added === undefined) throw notFound();
    return presentBlock(added);
  }

  /** Takes one back. */
  async remove(actor: Actor, blockedId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.repository.remove(tx, actor.personId, blockedId))) throw notFound();
    });
  }
}
