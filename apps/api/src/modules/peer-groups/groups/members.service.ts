import { Injectable } from '@nestjs/common';
import type { PeerGroup } from '@understudy/contracts/peer-groups';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PeerGroupWritesRepository } from './peer-group-writes.repository.js';
import { PeerGroupsRepository } from './peer-groups.repository.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { PeerMeetingsService } from './peer-meetings.service.js';

/** Who is in a group: everybody comes and goes by themselves, and admins help. */
@Injectable()
export class MembersService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: PeerGroupsService,
    private readonly repository: PeerGroupsRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly meetings: PeerMeetingsService,
  ) {}

  /** Joins a group, or as an admin puts somebody in. @throws ProblemError conflict when it is full, or of their line. */
  async join(actor: Actor, groupId: string, named: string | null): Promise<PeerGroup> {
    const personId = named ?? actor.personId;
    const isSelf = personId === actor.personId;
    await this.tenants.run(actor, async (tx) => {
      const row = await this.groups.hold(tx, actor, isSelf ? 'see' : 'add-members', groupId);
      if (personId === null) throw notFound();
      const facts = await this.repository.newcomer(tx, actor, groupId, personId);
      if (!facts.sameStage) throw new ProblemError('conflict', 'Groups are made of people of one stage who work here.');
      if (facts.lineInIt) throw new ProblemError('conflict', 'Somebody of the same reporting line is in this group.');
      if (row.members.length >= row.largest) throw new ProblemError('conflict', 'This group is full.');
      if (row.state === 'closed') throw new ProblemError('conflict', 'It is not at this point.');
      await this.writes.addMembers(tx, groupId, [personId], actor.today);
      await this.meetings.plan(tx, actor, groupId);
      const personIds = row.members.map(({ id }) => id).filter((id) => id !== personId);
      await this.groups.tell(tx, actor, groupId, 'joined', { personId, personIds });
      await this.groups.watchSizes(tx, actor, [groupId]);
    });
    return this.groups.get(actor, groupId);
  }

  /** Leaves a group, or as an admin takes somebody out; from the next request on they see nothing of it. */
  async leave(actor: Actor, groupId: string, personId: string): Promise<void> {
    const isSelf = personId === actor.personId;
    await this.tenants.run(actor, async (tx) => {
      await this.groups.hold(tx, actor, isSelf ? 'leave' : 'add-members', groupId);
      const why = isSelf ? 'left' : 'taken-out';
      if (!(await this.writes.takeOut(tx, groupId, personId, why, actor.today))) throw notFound();
      await this.meetings.plan(tx, actor, groupId);
      await this.groups.tell(tx, actor, groupId, why, { personId });
      await this.groups.watchSizes(tx, actor, [groupId]);
    });
  }
}
