import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changePeerGroup, listPeerGroups, PeerGroup, stepPeerGroup } from '@understudy/contracts/peer-groups';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { peerGroupTable } from '@understudy/domain/peer-groups/peer-group-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { mayWithPeerGroup, type PeerGroupAction } from './peer-group.policy.js';
import { peerGroupFacts, peerGroupRoles, presentPeerGroup } from './peer-group.presenter.js';
import { PeerGroupWritesRepository } from './peer-group-writes.repository.js';
import { type PeerGroupRow, PeerGroupsRepository } from './peer-groups.repository.js';
import { PeerMeetingsService } from './peer-meetings.service.js';

/** To whom something happened, and who of the group is told of it. */
type Told = { readonly personId?: string; readonly personIds?: readonly string[] };

/** Peer groups: which there are, when they meet, and how far they are. */
@Injectable()
export class PeerGroupsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PeerGroupsRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly meetings: PeerMeetingsService,
  ) {}

  /** One page of groups. @throws ProblemError not-allowed for all of them, asked for by somebody who is no admin. */
  async list(actor: Actor, query: QueryOf<typeof listPeerGroups>): Promise<ResponseOf<typeof listPeerGroups>> {
    if (query.scope === 'all' && !actor.permissions.has('peer-groups.form')) throw notAllowed();
    const { scope, sort, direction, limit } = query;
    const order = { sort, direction };
    const after = placeIn('text', order, query.cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, scope, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentPeerGroup(actor, row)), nextCursor };
  }

  async get(actor: Actor, groupId: string): Promise<PeerGroup> {
    return presentPeerGroup(actor, await this.allow(this.tenants.read(actor), actor, 'see', groupId));
  }

  /**
   * The group, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: PeerGroupAction, groupId: string): Promise<PeerGroupRow> {
    const row = await this.repository.find(access, actor, groupId);
    if (row === null || !mayWithPeerGroup(actor, 'see', peerGroupFacts(row))) throw notFound();
    if (!mayWithPeerGroup(actor, action, peerGroupFacts(row))) throw notAllowed();
    return row;
  }

  /** The same, with the group and everybody in it held until the transaction ends. */
  async hold(tx: TenantTransaction, actor: Actor, action: PeerGroupAction, groupId: string): Promise<PeerGroupRow> {
    await this.repository.lock(tx, groupId);
    return this.allow(tx, actor, action, groupId);
  }

  /** Changes name, place or dates; what is ahead is planned anew. */
  async change(
    actor: Actor,
    groupId: string,
    { version, ...changes }: BodyOf<typeof changePeerGroup>,
  ): Promise<PeerGroup> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'change', groupId);
      if (row.version !== version) throw changedMeanwhile();
      await this.writes.update(tx, groupId, { ...row, ...changes });
      await this.meetings.plan(tx, actor, groupId);
      await this.tell(tx, actor, groupId, 'change');
    });
    return this.get(actor, groupId);
  }

  /** One step of the state table; a group that stops running has no dates any more. */
  async step(actor: Actor, groupId: string, { action, version }: BodyOf<typeof stepPeerGroup>): Promise<PeerGroup> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'see', groupId);
      if (row.version !== version) throw changedMeanwhile();
      const met = row.members.length >= row.smallest ? (['enough-people'] as const) : [];
      const decision = decideStep(peerGroupTable, row.state, action, { roles: peerGroupRoles(actor, row), met });
      if ('refused' in decision) throw refusalOf(decision.refused);
      await this.writes.setState(tx, groupId, decision.to);
      await this.meetings.plan(tx, actor, groupId);
      await this.tell(tx, actor, groupId, action);
    });
    return this.get(actor, groupId);
  }

  /** Tells admins of groups that have too few people by now, once until they have enough again. */
  async watchSizes(tx: TenantTransaction, actor: Actor, ids: readonly string[]): Promise<void> {
    for (const id of await this.writes.noteTooSmall(tx, ids)) await this.tell(tx, actor, id, 'too-small');
  }

  /** Tells that something happened to a group: what, and to whom; never a word of what is said in it. */
  tell(tx: TenantTransaction, actor: Actor, id: string, change: string, to: Told = {}): Promise<void> {
    const { personId = null, personIds = [] } = to;
    return emit(tx, actor, 'peer-group.changed', { kind: 'peer-group', id }, { change, personId, personIds });
  }
}

const refusalOf = (refused: 'impossible' | 'not-yours' | 'unmet'): ProblemError => {
  if (refused === 'not-yours') return notAllowed();
  if (refused === 'unmet') return new ProblemError('conflict', 'There are too few people in the group yet.');
  return new ProblemError('conflict', 'It is not at this point.');
};
