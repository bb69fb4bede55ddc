import { Injectable } from '@nestjs/common';
import type { commentOnPlan, listPlanComments, PlanComment } from '@understudy/contracts/development-plans';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { GoalsRepository } from '../goals/goals.repository.js';
import { PlanAccess } from '../plans/plan-access.service.js';
import { counterSignerOf } from '../plans/plan-agreement.presenter.js';
import { PlanLedger } from '../plans/plan-ledger.service.js';
import { type CommentRow, CommentsRepository, commentColumns } from './comments.repository.js';

/** What those who may read a plan say to each other about it. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CommentsRepository,
    private readonly goals: GoalsRepository,
    private readonly plans: PlanAccess,
    private readonly ledger: PlanLedger,
    private readonly views: PersonViews,
  ) {}

  /** One page of the comments on a plan, or of those that are asked for. */
  async list(
    actor: Actor,
    planId: string,
    query: QueryOf<typeof listPlanComments>,
  ): Promise<ResponseOf<typeof listPlanComments>> {
    const reading = this.tenants.read(actor);
    const plan = await this.plans.allow(reading, actor, 'read', planId);
    const asked = { ...listingOf(commentColumns, query), goalId: query.goalId, search: query.search };
    const found = await this.repository.page(reading, planId, asked);
    await this.views.record(actor, plan.personId);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => present(actor, row)), nextCursor };
  }

  /** Says something about a plan or one of its goals. */
  async add(actor: Actor, planId: string, { text, goalId }: BodyOf<typeof commentOnPlan>): Promise<PlanComment> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.allow(tx, actor, 'comment', planId);
      if (actor.personId === null) throw notAllowed();
      if (goalId !== null && (await this.goals.list(tx, planId, goalId)).length === 0) throw notFound();
      const id = await this.repository.insert(tx, { planId, goalId, authorId: actor.personId, text });
      const written = await this.one(tx, planId, id);
      await this.keep(tx, actor, planId, 'comment-added', goalId);
      const payload = { personId: plan.personId, counterSignerId: counterSignerOf(plan), commentId: id };
      await emit(tx, actor, 'plan.commented', { kind: 'plan', id: planId }, payload);
      return present(actor, written);
    });
  }

  /** Takes a comment of one's own back. */
  async withdraw(actor: Actor, planId: string, commentId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.allow(tx, actor, 'comment', planId);
      const comment = await this.one(tx, planId, commentId);
      if (comment.authorId !== actor.personId) throw notAllowed('Only its author takes a comment back.');
      if (!(await this.repository.withdraw(tx, commentId))) return;
      await this.keep(tx, actor, planId, 'comment-withdrawn', comment.goalId);
      const payload = { personId: plan.personId, counterSignerId: null, commentId, withdrawn: true };
      await emit(tx, actor, 'plan.commented', { kind: 'plan', id: planId }, payload);
    });
  }

  /** Brings back a comment of one's own. @throws ProblemError conflict once its words are kept no longer. */
  async restore(actor: Actor, planId: string, commentId: string): Promise<PlanComment> {
    return this.tenants.run(actor, async (tx) => {
      const plan = await this.plans.allow(tx, actor, 'comment', planId);
      const comment = await this.one(tx, planId, commentId);
      if (comment.authorId !== actor.personId) throw notAllowed('Only its author brings a comment back.');
      if (!(comment.restorable && (await this.repository.restore(tx, commentId)))) {
        throw new ProblemError('conflict', 'There is nothing to bring back any more.');
      }
      const written = await this.one(tx, planId, commentId);
      await this.keep(tx, actor, planId, 'comment-restored', comment.goalId);
      const payload = { personId: plan.personId, counterSignerId: null, commentId, change: 'restored' };
      await emit(tx, actor, 'plan.commented', { kind: 'plan', id: planId }, payload);
      return present(actor, written);
    });
  }

  /** Keeps in the history of the plan that something was said, and about what; never the words. */
  private async keep(
    tx: TenantTransaction,
    actor: Actor,
    planId: string,
    what: 'comment-added' | 'comment-withdrawn' | 'comment-restored',
    goalId: string | null,
  ): Promise<void> {
    const [goal] = goalId === null ? [] : await this.goals.list(tx, planId, goalId);
    const fields = goal === undefined ? [] : [{ field: 'goal', before: null, after: goal.title }];
    await this.ledger.keep(tx, actor, planId, { what, subject: null, fields });
  }

  private async one(tx: TenantTransaction, planId: string, commentId: string): Promise<CommentRow> {
    const row = await this.repository.find(tx, planId, commentId);
    if (row === null) throw notFound();
    return row;
  }
}

const present = (actor: Actor, row: CommentRow): PlanComment => ({
  id: row.id,
  goalId: row.goalId,
  author: { id: row.authorId, name: row.authorName },
  at: row.at,
  text: row.text,
  withdrawn: row.withdrawn,
  abilities: abilitiesOn(actor, row),
});

const abilitiesOn = (actor: Actor, { authorId, withdrawn, restorable }: CommentRow): PlanComment['abilities'] => {
  if (authorId !== actor.personId) return [];
  if (!withdrawn) return ['withdraw'];
  return restorable ? ['restore'] : [];
};
