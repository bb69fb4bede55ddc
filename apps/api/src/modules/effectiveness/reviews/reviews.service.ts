import { Injectable } from '@nestjs/common';
import type {
  EffectivenessReviewWhole,
  keepEffectivenessWords,
  listEffectivenessReviews,
  openEffectivenessReview,
  planEffectivenessTry,
  stepEffectivenessReview,
  writeEffectivenessSide,
} from '@understudy/contracts/effectiveness-reviews';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { periodProblem } from '@understudy/domain/effectiveness/observed-periods';
import { effectivenessReviewTable } from '@understudy/domain/effectiveness/review-table';
import { decideStep, statesBefore } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emitMany } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { ActionsService } from '../../development-plans/goals/actions.service.js';
import { PlanAccess } from '../../development-plans/plans/plan-access.service.js';
import { LeaderSight } from '../leaders/leader-sight.service.js';
import { closingOf, mayWithReview, type ReviewAction, type ReviewNeed, reviewRoles } from './review.policy.js';
import { presentReview, presentReviewWhole, reviewFacts, sidesOf } from './review.presenter.js';
import { ReviewWritesRepository, type ToldReview } from './review-writes.repository.js';
import { type ReviewRow, ReviewsRepository, reviewColumns } from './reviews.repository.js';

type TableAction = Parameters<
  typeof statesBefore<string, (typeof effectivenessReviewTable)['steps'][number]['action']>
>[1];

/** Conversations of a leader and their manager about what was observed: of the two alone, and closed by both. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ReviewsRepository,
    private readonly writes: ReviewWritesRepository,
    private readonly sight: LeaderSight,
    private readonly plans: PlanAccess,
    private readonly actions: ActionsService,
  ) {}

  /** One page of the actor's own conversations. */
  async list(
    actor: Actor,
    { state, ...query }: QueryOf<typeof listEffectivenessReviews>,
  ): Promise<ResponseOf<typeof listEffectivenessReviews>> {
    const listing = listingOf(reviewColumns, query);
    const rows = await this.repository.page(this.tenants.read(actor), actor, state, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentReview), nextCursor };
  }

  async get(actor: Actor, reviewId: string): Promise<EffectivenessReviewWhole> {
    return presentReviewWhole(actor, await this.allow(this.tenants.read(actor), actor, 'see', reviewId));
  }

  /** Opens a conversation of a leader and whoever leads them directly today. */
  async open(
    actor: Actor,
    leaderId: string,
    { from, to }: BodyOf<typeof openEffectivenessReview>,
  ): Promise<EffectivenessReviewWhole> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { managerId } = await this.sight.allow(tx, actor, 'open-review', leaderId);
      if (managerId === null) throw notAllowed();
      if (periodProblem({ from, to }, actor.today) !== null) {
        throw invalidInput([{ field: 'to', message: 'Choose a period that is over.' }]);
      }
      const opened = await this.writes.insert(tx, { leaderId, managerId, from, to, openedOn: actor.today });
      if (opened === null) throw new ProblemError('conflict', 'There is a conversation about this period already.');
      await this.tell(tx, actor, [{ id: opened, leaderId, managerId }], 'opened');
      return opened;
    });
    return this.get(actor, id);
  }

  /** Writes the actor's own side; nothing is told of it. */
  async write(
    actor: Actor,
    reviewId: string,
    body: BodyOf<typeof writeEffectivenessSide>,
  ): Promise<EffectivenessReviewWhole> {
    await this.tenants.run(actor, async (tx) => {
      await this.hold(tx, actor, 'write', reviewId);
      if (!(await this.writes.writeSide(tx, { reviewId, authorId: personOf(actor) }, body))) throw changedMeanwhile();
    });
    return this.get(actor, reviewId);
  }

  /** Takes one step. That one side has handed in is told nobody until the other has, too. */
  async step(
    actor: Actor,
    reviewId: string,
    { action, version }: BodyOf<typeof stepEffectivenessReview>,
  ): Promise<EffectivenessReviewWhole> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, action, reviewId, version);
      const side = { reviewId, authorId: personOf(actor) };
      if (action === 'take-back') await this.writes.handIn(tx, side, false);
      else if (action === 'hand-in') {
        await this.writes.handIn(tx, side, true);
        if (sidesOf(actor, row).theirs.handedIn) await this.move(tx, actor, row, 'open-up', ['both-handed-in']);
      } else
        await this.move(tx, actor, row, action === 'close' ? closingOf(reviewFacts(actor, row)) : 'call-off', [
          'words-kept',
        ]);
    });
    return this.get(actor, reviewId);
  }

  /** Writes down what the two keep. */
  async keepWords(
    actor: Actor,
    reviewId: string,
    { learned, tries, version }: BodyOf<typeof keepEffectivenessWords>,
  ): Promise<EffectivenessReviewWhole> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'keep-words', reviewId, version);
      await this.writes.keepWords(tx, reviewId, { state: this.decide(actor, row, 'keep-words', []), learned, tries });
      await this.tell(tx, actor, [row], 'words-kept');
    });
    return this.get(actor, reviewId);
  }

  /** Makes something the leader tries an action of their own plan, once, where that plan lets the actor write. */
  async plan(
    actor: Actor,
    { reviewId, tryId }: { readonly reviewId: string; readonly tryId: string },
    { planId, goalId, kind }: BodyOf<typeof planEffectivenessTry>,
  ): Promise<EffectivenessReviewWhole> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'plan', reviewId);
      const chosen = row.tries.find(({ id }) => id === tryId);
      if (chosen === undefined) throw notFound();
      if (chosen.whose !== 'leader') throw ofAnother();
      if (chosen.plannedOn !== null) throw new ProblemError('conflict', 'This stands in a plan already.');
      const plan = await this.plans.hold(tx, actor, 'change', planId);
      if (plan.personId !== row.leaderId) throw ofAnother();
      const { text: title, dueOn } = chosen;
      const words = { details: '', reason: '', practiceKey: null, offerKind: null, offerId: null };
      await this.actions.addTo(tx, actor, plan, goalId, { title, kind, dueOn, ...words });
      await this.writes.plan(tx, tryId, actor.today);
    });
    return this.get(actor, reviewId);
  }

  /** Calls off what is open between two of whom one does not lead the other any more. */
  async callOffApart(tx: TenantTransaction, actor: Actor): Promise<void> {
    const apart = await this.writes.callOffApart(tx, statesBefore(effectivenessReviewTable, 'call-off'), actor.today);
    await this.tell(tx, actor, apart, 'called-off');
  }

  private decide(actor: Actor, row: ReviewRow, action: TableAction, met: readonly ReviewNeed[]) {
    const roles = reviewRoles(reviewFacts(actor, row));
    const decision = decideStep(effectivenessReviewTable, row.state, action, { roles, met });
    if ('refused' in decision) throw notAllowed();
    return decision.to;
  }

  private async move(
    tx: TenantTransaction,
    actor: Actor,
    row: ReviewRow,
    action: TableAction,
    met: readonly ReviewNeed[],
  ): Promise<void> {
    const state = this.decide(actor, row, action, met);
    await this.writes.moveTo(tx, row.id, state, actor.today);
    await this.tell(tx, actor, [row], state);
  }

  private async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: ReviewAction,
    reviewId: string,
    version?: number,
  ): Promise<ReviewRow> {
    await this.writes.lock(tx, reviewId);
    const row = await this.allow(tx, actor, 'see', reviewId);
    if (version !== undefined && row.version !== version) throw changedMeanwhile();
    return this.allow(tx, actor, action, reviewId);
  }

  private async allow(access: TenantAccess, actor: Actor, action: ReviewAction, reviewId: string): Promise<ReviewRow> {
    const row = await this.repository.find(access, actor, reviewId);
    if (row === null || !mayWithReview(actor, 'see', reviewFacts(actor, row))) throw notFound();
    if (!mayWithReview(actor, action, reviewFacts(actor, row))) throw notAllowed();
    return row;
  }

  private async tell(
    tx: TenantTransaction,
    actor: Actor,
    reviews: readonly ToldReview[],
    change: string,
  ): Promise<void> {
    if (reviews.length === 0) return;
    const events = reviews.map(({ id, leaderId, managerId }) => ({
      name: 'effectiveness-review.changed' as const,
      subject: { kind: 'effectiveness-review', id },
      payload: { leaderId, managerId, change },
    }));
    await emitMany(tx, actor, events);
  }
}

const ofAnother = (): ProblemError => new ProblemError('conflict', 'A plan holds what its own person tries.');

const personOf = ({ personId }: Actor): string => {
  if (personId === null) throw notFound();
  return personId;
};
