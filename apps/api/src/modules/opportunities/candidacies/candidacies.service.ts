import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  applyForOpportunity,
  Candidacy,
  listCandidacies,
  listCandidates,
  nominateForOpportunity,
} from '@understudy/contracts/opportunities-candidacies';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { candidacyAfter } from '@understudy/domain/opportunities/candidacy-states';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { OpportunitiesService } from '../market/opportunities.service.js';
import { CandidaciesRepository, type CandidacyRow } from './candidacies.repository.js';
import { type CandidacyAction, mayWithCandidacy } from './candidacy.policy.js';
import { candidacyFactsOf, presentCandidacy } from './candidacy.presenter.js';

/** Who would like an opportunity: by themselves, or because somebody thought of them. */
@Injectable()
export class CandidaciesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CandidaciesRepository,
    private readonly opportunities: OpportunitiesService,
    private readonly scope: PeopleScope,
  ) {}

  /** One page of the actor's own candidacies, or of those of their line that they may know of. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, ...filter }: QueryOf<typeof listCandidacies>,
  ): Promise<ResponseOf<typeof listCandidacies>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.repository.page(this.tenants.read(actor), actor, filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentCandidacy(actor, row)), nextCursor };
  }

  /** Everybody who would like it, for its sponsor. */
  async candidates(actor: Actor, opportunityId: string): Promise<ResponseOf<typeof listCandidates>> {
    const reading = this.tenants.read(actor);
    await this.opportunities.allow(reading, actor, 'decide', opportunityId);
    const rows = await this.repository.ofOpportunity(reading, actor, opportunityId);
    return { items: rows.map((row) => presentCandidacy(actor, row)) };
  }

  /** Applies, or says yes to a nomination. @throws ProblemError already-exists for whoever has applied already. */
  async apply(
    actor: Actor,
    opportunityId: string,
    { motivation }: BodyOf<typeof applyForOpportunity>,
  ): Promise<Candidacy> {
    const me = actor.personId;
    const id = await this.tenants.run(actor, async (tx) => {
      const { sponsorId, mine } = await this.opportunities.allow(tx, actor, 'see', opportunityId);
      if (mine !== null && (mine.status === 'applied' || mine.status === 'offered')) throw alreadyThere();
      await this.opportunities.allow(tx, actor, 'apply', opportunityId);
      if (me === null) throw notAllowed();
      const open = await this.repository.openOf(tx, opportunityId, me);
      const candidacyId = await (open === null
        ? this.repository.insert(tx, applicationOf(opportunityId, me, motivation), actor.today)
        : this.sayYes(tx, open, motivation));
      if (candidacyId === null) throw alreadyThere();
      await this.tell(tx, actor, { id: candidacyId, personId: me, opportunityId, sponsorId }, 'applied');
      return candidacyId;
    });
    return this.get(actor, id);
  }

  /** Suggests an opportunity to somebody of the actor's line, and them to its sponsor. */
  async nominate(
    actor: Actor,
    opportunityId: string,
    { personId, nomination }: BodyOf<typeof nominateForOpportunity>,
  ): Promise<Candidacy> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { sponsorId } = await this.opportunities.allow(tx, actor, 'nominate', opportunityId);
      const relation = await this.scope.relationTo(tx, actor, personId);
      if (relation === null || (!relation.employed && !relation.isAbove)) throw notFound();
      if (!relation.isAbove || !relation.employed) throw notAllowed('One nominates people of one’s own line.');
      if (personId === sponsorId) throw new ProblemError('conflict', 'Whoever offers it cannot take it on.');
      const draft = { opportunityId, personId, status: 'nominated', nominatedBy: actor.personId, nomination } as const;
      // Whoever has applied, or was nominated by another, is nominated all the same: to be refused would tell of it.
      const candidacyId =
        (await this.repository.insert(tx, { ...draft, motivation: '' }, actor.today)) ??
        (await this.repository.joinNomination(tx, draft, actor.today));
      if (candidacyId === null) throw alreadyThere();
      await this.tell(tx, actor, { id: candidacyId, personId, opportunityId, sponsorId }, 'nominated');
      return candidacyId;
    });
    return this.get(actor, id);
  }

  /** One candidacy as far as the actor may read it. */
  async get(actor: Actor, candidacyId: string): Promise<Candidacy> {
    return presentCandidacy(actor, await this.allow(this.tenants.read(actor), actor, 'see', candidacyId));
  }

  /**
   * The candidacy, once the actor may do this with it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: CandidacyAction, candidacyId: string): Promise<CandidacyRow> {
    const row = await this.repository.find(access, actor, candidacyId);
    if (row === null || !mayWithCandidacy(actor, 'see', candidacyFactsOf(actor, row))) throw notFound();
    if (!mayWithCandidacy(actor, action, candidacyFactsOf(actor, row))) throw notAllowed();
    return row;
  }

  /** Tells that something happened to a candidacy: ids, never a word of what was written. */
  tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, personId, opportunityId, sponsorId }: Pick<CandidacyRow, 'id' | 'personId' | 'opportunityId' | 'sponsorId'>,
    change: string,
  ): Promise<void> {
    const payload = { personId, opportunityId, sponsorId, change };
    return emit(tx, actor, 'candidacy.changed', { kind: 'candidacy', id }, payload);
  }

  private async sayYes(
    tx: TenantTransaction,
    open: { readonly id: string; readonly status: CandidacyRow['status'] },
    motivation: string,
  ): Promise<string | null> {
    const status = candidacyAfter(open.status, 'apply', 'person');
    if (status === null) return null;
    await this.repository.step(tx, open.id, { status, motivation, reason: '', decidedOn: null, answeredOn: null });
    return open.id;
  }
}

const applicationOf = (opportunityId: string, personId: string, motivation: string) =>
  ({ opportunityId, personId, status: 'applied', nominatedBy: null, nomination: '', motivation }) as const;

const alreadyThere = (): ProblemError =>
  new ProblemError('already-exists', 'There is a candidacy already that is not over.');
