import { Injectable } from '@nestjs/common';
import type {
  changePlan,
  changePlanStatus,
  listPlanChanges,
  listPlans,
  Plan,
} from '@understudy/contracts/development-plans';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { fieldChanges } from '@understudy/domain/development-plans/field-changes';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, ProblemError } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { TargetStageService } from '../../career-framework/stages/target-stage.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { AgreedVersions } from '../agreements/agreed-versions.service.js';
import { GoalsService } from '../goals/goals.service.js';
import { isByName, planColumns } from './arranged-plans.repository.js';
import { presentPlan, presentPlanCard } from './plan.presenter.js';
import { PlanAccess } from './plan-access.service.js';
import { presentChange } from './plan-change.presenter.js';
import { changeColumns, PlanLedgerRepository } from './plan-ledger.repository.js';
import { PlanLedger } from './plan-ledger.service.js';
import { refusePeriod } from './plan-period.js';
import { PlanWritesRepository, type TargetValues } from './plan-writes.repository.js';
import { type PlanRow, PlansRepository } from './plans.repository.js';

const position = z.tuple([z.string().max(300), z.number().int(), z.uuid()]);

/** What people want to learn in a period, and how far they are. */
@Injectable()
export class PlansService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: PlansRepository,
    private readonly writes: PlanWritesRepository,
    private readonly history: PlanLedgerRepository,
    private readonly access: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly goals: GoalsService,
    private readonly versions: AgreedVersions,
    private readonly targets: TargetStageService,
    private readonly views: PersonViews,
  ) {}

  /** One page of the plans in the actor's scope. @throws ProblemError invalid-input for an altered cursor. */
  async list(actor: Actor, query: QueryOf<typeof listPlans>): Promise<ResponseOf<typeof listPlans>> {
    if (!isByName(query)) return this.arranged(actor, query);
    const read = readPageCursor(position, query.cursor);
    const after = read === undefined ? null : { key: read[0], rank: read[1], id: read[2] };
    const reading = this.tenants.read(actor);
    const found = await this.repository.page(reading, actor, query, after, query.limit + 1);
    const rows = found.slice(0, query.limit);
    const last = found.length > query.limit ? rows.at(-1) : undefined;
    const nextCursor = last === undefined ? null : writePageCursor([last.sortKey, last.sortRank, last.id]);
    return { items: rows.map((row) => presentPlanCard(actor, row)), nextCursor };
  }

  /** The first few plans that the actor may read, by a part of the person's name. */
  async named(actor: Actor, search: string, limit: number): Promise<ResponseOf<typeof listPlans>['items']> {
    const asked = { scope: 'organisation', search, readable: true } as const;
    const rows = await this.repository.page(this.tenants.read(actor), actor, asked, null, limit);
    return rows.map((row) => presentPlanCard(actor, row));
  }

  /** A plan, whole. A look at somebody else's is recorded, so that they can see it. */
  async get(actor: Actor, planId: string): Promise<Plan> {
    const reading = this.tenants.read(actor);
    const row = await this.access.allow(reading, actor, 'read', planId);
    const [goals, agreed] = await Promise.all([
      this.goals.ofPlan(reading, actor, row),
      this.versions.ofPlan(reading, row),
    ]);
    await this.views.record(actor, row.personId);
    return presentPlan(actor, row, goals, agreed);
  }

  /** Changes period, focus or target. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(actor: Actor, planId: string, { version, ...changes }: BodyOf<typeof changePlan>): Promise<Plan> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.access.hold(tx, actor, 'change', planId);
      const { startsOn = before.startsOn, endsOn = before.endsOn, focus = before.focus } = changes;
      await this.refuseTaken(tx, before, startsOn, endsOn);
      const target = await this.targetAfter(tx, actor, before, changes.target);
      if (!(await this.writes.update(tx, planId, version, { startsOn, endsOn, focus, target })))
        throw changedMeanwhile();
      const told = ['startsOn', 'endsOn', 'focus', 'target'] as const;
      const after = { startsOn, endsOn, focus, target: target?.name ?? null };
      const fields = fieldChanges(told, { ...before, target: before.targetName }, after);
      await this.ledger.record(tx, actor, before, { what: 'plan-changed', subject: null, fields });
    });
    return this.get(actor, planId);
  }

  /** Starts or closes a plan. @throws ProblemError conflict for a way that there is not. */
  async changeStatus(
    actor: Actor,
    planId: string,
    { version, status, closingNote }: BodyOf<typeof changePlanStatus>,
  ): Promise<Plan> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.access.hold(tx, actor, 'carry-over', planId);
      await this.access.allow(tx, actor, status === 'active' ? 'activate' : 'close', planId).catch(() => {
        throw new ProblemError('conflict', impossible[status]);
      });
      if (!(await this.writes.changeStatus(tx, planId, version, status, closingNote, actor.today))) {
        throw changedMeanwhile();
      }
      const what = status === 'active' ? 'plan-activated' : 'plan-closed';
      const fields = fieldChanges(['status', 'closingNote'], before, { status, closingNote });
      await this.history.append(tx, planId, actor.personId, { what, subject: null, fields });
      await this.ledger.tell(tx, actor, before, what);
    });
    return this.get(actor, planId);
  }

  /** What ever changed in a plan. */
  async changes(
    actor: Actor,
    planId: string,
    query: QueryOf<typeof listPlanChanges>,
  ): Promise<ResponseOf<typeof listPlanChanges>> {
    const reading = this.tenants.read(actor);
    const plan = await this.access.allow(reading, actor, 'read', planId);
    const listing = { ...listingOf(changeColumns, query), about: query.about };
    const found = await this.history.page(reading, actor, planId, listing);
    await this.views.record(actor, plan.personId);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentChange(actor, plan, row)), nextCursor };
  }

  private async arranged(actor: Actor, query: QueryOf<typeof listPlans>): Promise<ResponseOf<typeof listPlans>> {
    const after = placeIn(planColumns[query.sort].kind, query, query.cursor);
    const found = await this.repository.arranged(this.tenants.read(actor), actor, query, after, query.limit + 1);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentPlanCard(actor, row)), nextCursor };
  }

  private async targetAfter(
    tx: TenantTransaction,
    actor: Actor,
    { id, personId }: PlanRow,
    target: BodyOf<typeof changePlan>['target'],
  ): Promise<TargetValues | null> {
    if (target === undefined) return this.writes.targetOfPlan(tx, id);
    await this.targets.write(tx, actor, personId, target);
    return this.writes.targetOf(tx, personId, actor.today);
  }

  private async refuseTaken(tx: TenantTransaction, plan: PlanRow, startsOn: string, endsOn: string): Promise<void> {
    refusePeriod(startsOn, endsOn);
    await this.writes.lockPerson(tx, plan.personId);
    if (await this.writes.hasOpen(tx, plan.personId, startsOn, endsOn, plan.id)) {
      throw new ProblemError('already-exists', 'Another open plan has a part of this time.');
    }
  }
}

const impossible = {
  active: 'A plan starts once both have agreed on it.',
  closed: 'This plan is closed already.',
} as const;
