import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listStretchAssignments, StretchAssignment } from '@understudy/contracts/opportunities-assignments';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { mayWithStretch, type StretchAction } from './stretch.policy.js';
import { presentStretch, presentStretchCard } from './stretch.presenter.js';
import { StretchRepository, type StretchRow } from './stretch.repository.js';
import { stretchFactsOf } from './stretch-facts.js';
import { StretchWritesRepository } from './stretch-writes.repository.js';

/** What people have taken on, with the net beneath. */
@Injectable()
export class StretchService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: StretchRepository,
    private readonly writes: StretchWritesRepository,
    private readonly views: PersonViews,
  ) {}

  /** One page of assignments, each with as much as the actor needs. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, ...filter }: QueryOf<typeof listStretchAssignments>,
  ): Promise<ResponseOf<typeof listStretchAssignments>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentStretchCard(actor, row)), nextCursor };
  }

  /** One assignment; looking at somebody else's is remembered for them. */
  async get(actor: Actor, stretchId: string): Promise<StretchAssignment> {
    const row = await this.allow(this.tenants.read(actor), actor, 'see', stretchId);
    await this.views.record(actor, row.personId);
    return presentStretch(actor, row);
  }

  /**
   * The assignment, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: StretchAction, stretchId: string): Promise<StretchRow> {
    const row = await this.repository.find(access, actor, stretchId);
    if (row === null || !mayWithStretch(actor, 'see', stretchFactsOf(actor, row))) throw notFound();
    if (!mayWithStretch(actor, action, stretchFactsOf(actor, row))) throw notAllowed();
    return row;
  }

  /** The same, as the actor read it, held until the transaction ends. @throws ProblemError changed-meanwhile. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: StretchAction,
    stretchId: string,
    version?: number,
  ): Promise<StretchRow> {
    await this.writes.lock(tx, stretchId);
    const row = await this.allow(tx, actor, 'see', stretchId);
    if (version !== undefined && row.version !== version) throw changedMeanwhile();
    return this.allow(tx, actor, action, stretchId);
  }

  /**
   * Tells that something happened to an assignment: ids, never a word of what was written. That it has ended, or did not
   * start, is told without how and by whom, for whoever steps back shall leave no mark in the trail; and so is an answer of
   * somebody who is named in the net.
   */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    row: StretchRow,
    change: string,
    personIds: readonly string[] = [],
  ): Promise<void> {
    const { id, personId, sponsorId, mentorId, skipLevelId, opportunityId } = row;
    const payload = { personId, sponsorId, mentorId, skipLevelId, opportunityId, change, personIds };
    const over = change === 'ended' || change === 'called-off' || change === 'net-answered';
    const cause = over ? { ...actor, userId: null, personId: null } : actor;
    return emit(tx, cause, 'stretch-assignment.changed', { kind: 'stretch-assignment', id }, payload);
  }
}
