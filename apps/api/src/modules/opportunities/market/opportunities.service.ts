import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeOpportunity,
  changeOpportunityStatus,
  createOpportunity,
  listOpportunities,
  Opportunity,
} from '@understudy/contracts/opportunities';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { readGaps } from '@understudy/domain/opportunities/fit';
import { opportunityAfter } from '@understudy/domain/opportunities/opportunity-states';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { StretchDates } from '../assignments/stretch-dates.service.js';
import { OpportunitiesRepository, type OpportunityRow } from './opportunities.repository.js';
import { mayWithOpportunity, type OpportunityAction } from './opportunity.policy.js';
import { opportunityFactsOf, presentOpportunity, presentOpportunityCard } from './opportunity.presenter.js';
import { OpportunityRules } from './opportunity-rules.service.js';
import { OpportunityWritesRepository } from './opportunity-writes.repository.js';

/** What leaders in the making can practise on, and what becomes of it. */
@Injectable()
export class OpportunitiesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: OpportunitiesRepository,
    private readonly writes: OpportunityWritesRepository,
    private readonly rules: OpportunityRules,
    private readonly dates: StretchDates,
  ) {}

  /** One page of what is offered to the actor, or of what they look after. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, target, gaps, ...filter }: QueryOf<typeof listOpportunities>,
  ): Promise<ResponseOf<typeof listOpportunities>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const learner = { target, gaps: readGaps(gaps) };
    const reading = this.tenants.read(actor);
    const found = await this.repository.page(reading, actor, filter, { ...order, learner }, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentOpportunityCard(actor, row)), nextCursor };
  }

  /** One opportunity. @throws ProblemError not-found where it is neither offered to the actor nor theirs. */
  async get(actor: Actor, opportunityId: string): Promise<Opportunity> {
    return presentOpportunity(actor, await this.allow(this.tenants.read(actor), actor, 'see', opportunityId));
  }

  /** Writes down a draft. @throws ProblemError invalid-input for a stage, skill, day or sponsor that cannot be. */
  async create(actor: Actor, draft: BodyOf<typeof createOpportunity>): Promise<Opportunity> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.rules.check(tx, actor, draft);
      const opportunityId = await this.writes.insert(tx, draft, actor.personId, actor.today);
      await this.tell(tx, actor, opportunityId, 'created', draft.sponsorId);
      return opportunityId;
    });
    return this.get(actor, id);
  }

  /** Changes an opportunity. @throws ProblemError conflict when fewer places would be left than are taken, or another sponsor. */
  async change(
    actor: Actor,
    opportunityId: string,
    { version, ...changes }: BodyOf<typeof changeOpportunity>,
  ): Promise<Opportunity> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, 'change', opportunityId);
      const values = { ...before, ...changes };
      await this.rules.check(tx, actor, values, before);
      if (values.sponsorId !== before.sponsorId) await this.rules.checkHandOver(tx, actor, before, values.sponsorId);
      if (values.places < before.placesTaken) {
        throw new ProblemError('conflict', 'More places are taken already than would be left.');
      }
      if (!(await this.writes.update(tx, opportunityId, version, values))) throw changedMeanwhile();
      await this.dates.keepAll(tx, actor, opportunityId);
      await this.tell(tx, actor, opportunityId, 'changed', values.sponsorId);
    });
    return this.get(actor, opportunityId);
  }

  /** Publishes, closes or reopens. @throws ProblemError conflict while somebody has an offer that waits for their answer. */
  async step(
    actor: Actor,
    opportunityId: string,
    { version, step }: BodyOf<typeof changeOpportunityStatus>,
  ): Promise<Opportunity> {
    await this.tenants.run(actor, async (tx) => {
      const before = await this.hold(tx, actor, 'see', opportunityId);
      if (before.version !== version) throw changedMeanwhile();
      if (!mayWithOpportunity(actor, step, opportunityFactsOf(actor, before))) throw notAllowed();
      if (step === 'close') await this.rules.checkNoOfferWaits(tx, opportunityId);
      const status = opportunityAfter(before.status, step);
      if (status === null) throw notAllowed();
      if (!(await this.writes.setStatus(tx, opportunityId, version, status))) throw changedMeanwhile();
      await this.tell(tx, actor, opportunityId, status, before.sponsorId);
    });
    return this.get(actor, opportunityId);
  }

  /**
   * The opportunity, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(
    access: TenantAccess,
    actor: Actor,
    action: OpportunityAction,
    opportunityId: string,
  ): Promise<OpportunityRow> {
    const row = await this.repository.find(access, actor, opportunityId);
    if (row === null || !mayWithOpportunity(actor, 'see', opportunityFactsOf(actor, row))) throw notFound();
    if (!mayWithOpportunity(actor, action, opportunityFactsOf(actor, row))) throw notAllowed();
    return row;
  }

  private async hold(
    tx: TenantTransaction,
    actor: Actor,
    action: OpportunityAction,
    opportunityId: string,
  ): Promise<OpportunityRow> {
    await this.writes.lock(tx, opportunityId);
    return this.allow(tx, actor, action, opportunityId);
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, change: string, sponsorId: string): Promise<void> {
    return emit(tx, actor, 'opportunity.changed', { kind: 'opportunity', id }, { change, sponsorId });
  }
}
