import { Injectable } from '@nestjs/common';
import type {
  ActionDraft,
  addAction,
  changeAction,
  logProgress,
  PlanAction,
} from '@understudy/contracts/development-plans-goals';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { fieldChanges } from '@understudy/domain/development-plans/field-changes';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import type { PlanRow } from '../plans/plans.repository.js';
import { RemovalsRepository } from '../removals/removals.repository.js';
import { ActionsRepository } from './actions.repository.js';
import { presentAction } from './goal.presenter.js';
import { GoalDrafting } from './goal-drafting.service.js';
import { type ActionRow, GoalsRepository } from './goals.repository.js';

type NewAction = ActionDraft & Partial<Pick<BodyOf<typeof addAction>, 'evidence'>>;

/** The fields of an action that its history tells, in the order in which they are told. */
const told = ['title', 'kind', 'details', 'owner', 'dueOn', 'progress', 'evidence'] as const;
const asTold = ({ owner, ...action }: ActionRow) => ({ ...action, owner: owner.name });

/** The steps towards a goal, and how far each one is. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ActionsRepository,
    private readonly goals: GoalsRepository,
    private readonly plans: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly drafting: GoalDrafting,
    private readonly removals: RemovalsRepository,
  ) {}

  /** Adds an action to a goal, done already where there is evidence of it. @throws ProblemError invalid-input for an owner who is neither the person nor above. */
  async add(actor: Actor, planId: string, goalId: string, draft: NewAction): Promise<PlanAction> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      return presentAction(actor, plan, await this.addTo(tx, actor, plan, goalId, draft));
    });
  }

  /** Adds an action to a goal of a plan that is held, for an actor who may do so. */
  async addTo(
    tx: TenantTransaction,
    actor: Actor,
    plan: PlanRow,
    goalId: string,
    { evidence = '', ...draft }: NewAction,
  ): Promise<ActionRow> {
    const [goal] = await this.goals.list(tx, plan.id, goalId);
    if (goal === undefined) throw notFound();
    const drafted = await this.drafting.actionsOf(tx, actor, plan.personId, goalId, [draft]);
    const done = evidence === '' ? {} : { progress: 100, doneOn: actor.today, evidence };
    const actions = drafted.map((action) => ({ ...action, ...done }));
    await this.repository.insert(tx, plan.id, actions);
    const added = await this.one(tx, plan.id, actions[0]?.id ?? '');
    const fields = fieldChanges(told, {}, { ...asTold(added), progress: added.progress || null });
    await this.ledger.record(tx, actor, plan, { what: 'action-added', subject: added.title, fields });
    return added;
  }

  /** Changes an action. @throws ProblemError changed-meanwhile when the version is not the current one. */
  async change(
    actor: Actor,
    planId: string,
    actionId: string,
    { version, ...changes }: BodyOf<typeof changeAction>,
  ): Promise<PlanAction> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const before = await this.one(tx, planId, actionId);
      // Whoever owns it already may have gone to another line since, and keeps it until somebody else is named.
      const named = changes.ownerId === before.owner.id ? undefined : changes.ownerId;
      if (named) await this.drafting.allowOwners(tx, actor, plan.personId, [named]);
      const values = { ...before, ownerId: before.owner.id, ...changes };
      if (!(await this.repository.update(tx, version, values))) throw changedMeanwhile();
      const after = await this.one(tx, planId, actionId);
      const fields = fieldChanges(told, asTold(before), asTold(after));
      await this.ledger.record(tx, actor, plan, { what: 'action-changed', subject: before.title, fields });
      return presentAction(actor, plan, after);
    });
  }

  /** Says how far an action is; 100 is done, less makes it open again. */
  async logProgress(
    actor: Actor,
    planId: string,
    actionId: string,
    body: BodyOf<typeof logProgress>,
  ): Promise<PlanAction> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      return presentAction(actor, plan, await this.log(tx, actor, plan, actionId, body));
    });
  }

  /** Logs the progress of an action of a plan that is held, for an actor who may do so. */
  async log(
    tx: TenantTransaction,
    actor: Actor,
    plan: PlanRow,
    actionId: string,
    { progress, evidence }: BodyOf<typeof logProgress>,
  ): Promise<ActionRow> {
    const before = await this.one(tx, plan.id, actionId);
    await this.repository.logProgress(tx, actionId, progress, evidence ?? before.evidence, actor.today);
    const after = await this.one(tx, plan.id, actionId);
    const fields = fieldChanges(told, asTold(before), asTold(after));
    await this.ledger.record(tx, actor, plan, { what: 'progress-logged', subject: before.title, fields });
    return after;
  }

  /** Removes an action. @throws ProblemError conflict for one that a later plan carries on. */
  async remove(actor: Actor, planId: string, actionId: string): Promise<{ changeId: string }> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      const before = await this.one(tx, planId, actionId);
      if (await this.repository.isCarriedOn(tx, actionId)) {
        throw new ProblemError('conflict', 'A later plan carries this action on.');
      }
      const removed = await this.removals.ofAction(tx, actionId);
      await this.repository.remove(tx, actionId);
      const fields = fieldChanges(told, asTold(before), {});
      const change = { what: 'action-removed', subject: before.title, fields, removed } as const;
      return { changeId: await this.ledger.record(tx, actor, plan, change) };
    });
  }

  private async one(tx: TenantTransaction, planId: string, actionId: string): Promise<ActionRow> {
    const row = await this.repository.find(tx, planId, actionId);
    if (row === null) throw notFound();
    return row;
  }
}
