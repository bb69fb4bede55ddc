import { Injectable } from '@nestjs/common';
import type { Calibration, listCalibrations } from '@understudy/contracts/calibration';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { mayWithSession, type SessionAction } from './session.policy.js';
import { presentSession } from './session.presenter.js';
import { SessionWritesRepository } from './session-writes.repository.js';
import { type SessionRow, SessionsRepository, sessionColumns } from './sessions.repository.js';

/** Calibration sessions, as far as somebody takes part in them or organises them. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SessionsRepository,
    private readonly writes: SessionWritesRepository,
  ) {}

  /** One page of the sessions that the actor sees, or of those asked for. */
  async list(actor: Actor, query: QueryOf<typeof listCalibrations>): Promise<ResponseOf<typeof listCalibrations>> {
    const { search, state } = query;
    const listing = { ...listingOf(sessionColumns, query), search, state };
    const rows = await this.repository.page(this.tenants.read(actor), actor, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentSession(actor, row)), nextCursor };
  }

  async get(actor: Actor, sessionId: string): Promise<Calibration> {
    return presentSession(actor, await this.allow(this.tenants.read(actor), actor, 'see', sessionId));
  }

  /** The session after a change of the actor's, also where that took it out of their sight. */
  async changed(actor: Actor, sessionId: string): Promise<Calibration> {
    const row = await this.repository.find(this.tenants.read(actor), actor, sessionId);
    if (row === null) throw notFound();
    return presentSession(actor, row);
  }

  /**
   * The session, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: SessionAction, sessionId: string): Promise<SessionRow> {
    const row = await this.repository.find(access, actor, sessionId);
    if (row === null || !mayWithSession(actor, 'see', row)) throw notFound();
    if (!mayWithSession(actor, action, row)) throw notAllowed();
    return row;
  }

  /** The same, as the actor read it, held until the transaction ends. @throws ProblemError changed-meanwhile. */
  async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: SessionAction,
    sessionId: string,
    version?: number,
  ): Promise<SessionRow> {
    await this.writes.lock(tx, sessionId);
    const row = await this.allow(tx, actor, 'see', sessionId);
    if (version !== undefined && row.version !== version) throw changedMeanwhile();
    return this.allow(tx, actor, action, sessionId);
  }

  /** Tells that something happened to a session, to those named: never a word about anybody in it. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    sessionId: string,
    change: string,
    personIds: readonly string[],
  ): Promise<void> {
    return emit(tx, actor, 'calibration.changed', { kind: 'calibration', id: sessionId }, { change, personIds });
  }
}
