import { Injectable } from '@nestjs/common';
import type { CheckIn, changeCheckIn, listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type FieldChange, fieldChanges } from '@understudy/domain/development-plans/field-changes';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import { type CheckInAction, mayWithCheckIn } from './check-in.policy.js';
import { checkInFactsOf, presentCheckIn } from './check-in.presenter.js';
import { type CheckInRow, CheckInsRepository, checkInColumns } from './check-ins.repository.js';

/** The talks that keep a plan alive. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CheckInsRepository,
    private readonly ledger: PlanLedger,
    private readonly views: PersonViews,
  ) {}

  /** One page of the check-ins that the actor may know of. @throws ProblemError invalid-input for an altered cursor. */
  async list(actor: Actor, query: QueryOf<typeof listCheckIns>): Promise<ResponseOf<typeof listCheckIns>> {
    const after = placeIn(checkInColumns(actor)[query.sort].kind, query, query.cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, query, after, query.limit + 1);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    if (query.personId !== undefined && shown.length > 0) await this.views.record(actor, query.personId);
    return { items: shown.map((row) => presentCheckIn(actor, row)), nextCursor };
  }

  /** One check-in as far as the actor may read it. */
  async get(actor: Actor, checkInId: string): Promise<CheckIn> {
    const row = await this.allow(this.tenants.read(actor), actor, 'see', checkInId);
    await this.views.record(actor, row.personId);
    return presentCheckIn(actor, row);
  }

  /** Moves a talk, says when the next one is, or that it was held or is off. */
  async change(
    actor: Actor,
    checkInId: string,
    { version, ...changes }: BodyOf<typeof changeCheckIn>,
  ): Promise<CheckIn> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, changes.status === 'cancelled' ? 'cancel' : 'change', checkInId);
      const values = { heldOn: before.heldOn, nextOn: before.nextOn, status: before.status, ...changes };
      refuseDays(values.heldOn, values.nextOn);
      if (values.status === 'held' && values.heldOn > actor.today) {
        throw new ProblemError('conflict', 'This talk lies ahead. Move it first if it was held earlier.');
      }
      if (!(await this.repository.update(tx, checkInId, version, values))) throw changedMeanwhile();
      await this.repository.touchPlan(tx, checkInId);
      const what = values.status === before.status ? 'moved' : values.status;
      const fields = fieldChanges(toldDays, before, values);
      if (what !== 'moved' || fields.length > 0) await this.keep(tx, actor, before, what, fields);
      await this.tell(tx, actor, before, what, values);
    });
    return this.get(actor, checkInId);
  }

  /**
   * The check-in, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not know of, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: CheckInAction, checkInId: string): Promise<CheckInRow> {
    const row = await this.repository.find(access, actor, checkInId);
    if (row === null || !mayWithCheckIn(actor, 'see', checkInFactsOf(actor, row))) throw notFound();
    if (!mayWithCheckIn(actor, action, checkInFactsOf(actor, row))) throw notAllowed();
    return row;
  }

  /** The same, with the check-in held until the transaction ends. */
  async hold(tx: TenantTransaction, actor: Actor, action: CheckInAction, checkInId: string): Promise<CheckInRow> {
    await this.repository.lock(tx, checkInId);
    return this.allow(tx, actor, action, checkInId);
  }

  /** Keeps in the history of its plan what happened to a talk: deeds and days, never a word of what was written. */
  async keep(
    tx: TenantTransaction,
    actor: Actor,
    { id, planId }: Pick<CheckInRow, 'id' | 'planId'>,
    what: 'planned' | 'held' | 'moved' | 'cancelled' | 'noted' | 'corrected' | 'opened',
    fields: readonly FieldChange[] = [],
  ): Promise<void> {
    if (planId === null) return;
    await this.ledger.keep(tx, actor, planId, { what: `check-in-${what}`, subject: null, fields, checkInId: id });
  }

  /** Tells both sides that something happened to a talk: ids and days, never a word of what was written. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, personId, counterpartId }: Pick<CheckInRow, 'id' | 'personId' | 'counterpartId'>,
    change: string,
    { heldOn, nextOn }: Pick<CheckInRow, 'heldOn' | 'nextOn'>,
  ): Promise<void> {
    const payload = { personId, counterpartId, change, heldOn, nextOn };
    return emit(tx, actor, 'check-in.changed', { kind: 'check-in', id }, payload);
  }
}

/** What the history of a plan tells of the days of a talk. */
export const toldDays = ['heldOn', 'nextOn'] as const;

/** @throws ProblemError invalid-input for a next talk that is not after this one. */
export const refuseDays = (heldOn: string, nextOn: string | null): void => {
  if (nextOn === null || nextOn > heldOn) return;
  throw invalidInput([{ field: 'nextOn', message: 'Choose a day after this talk.' }]);
};
