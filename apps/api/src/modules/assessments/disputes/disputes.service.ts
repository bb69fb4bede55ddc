import { Injectable } from '@nestjs/common';
import type {
  addToDispute,
  DisputeEntryKind,
  listDisputesToAnswer,
  ResultDispute,
  raiseDispute,
} from '@understudy/contracts/assessments-disputes';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { disputeTable } from '@understudy/domain/assessments/dispute-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { sightOf } from '../results/result.policy.js';
import { ResultsRepository, type WholeResultRow } from '../results/results.repository.js';
import { type DisputeStanding, speaksAs } from './dispute.policy.js';
import { presentDispute, presentWaiting } from './dispute.presenter.js';
import {
  type Answerers,
  type DisputeAbout,
  type DisputeRow,
  DisputesRepository,
  disputeColumns,
} from './disputes.repository.js';

const saidAlready = () => new ProblemError('conflict', 'You have said so already, and it is not settled yet.');

/** What people see differently in results about them: said by one, answered by another, and both stay beside the result. */
@Injectable()
export class DisputesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DisputesRepository,
    private readonly results: ResultsRepository,
    private readonly contents: PublishedContents,
  ) {}

  /** Everything said about a result that the actor sees, and who would answer. */
  async about(
    access: TenantAccess,
    actor: Actor,
    row: WholeResultRow,
  ): Promise<{ disputes: ResultDispute[]; answeredBy: 'manager' | 'runner' | null }> {
    const answerers = await this.repository.answerers(access, row.id, actor.today);
    if (answerers === null) return { disputes: [], answeredBy: null };
    const rows = await this.repository.ofResult(access, row.id);
    const standing = standingOf(actor, row.isSubject, answerers);
    const answeredBy = standing.hasManager ? 'manager' : 'runner';
    return { disputes: rows.map((one) => presentDispute(one, standing)), answeredBy };
  }

  /** Says what the actor sees differently. @throws ProblemError not-allowed for whoever else sees the result. */
  async raise(actor: Actor, assessmentId: string, body: BodyOf<typeof raiseDispute>): Promise<ResultDispute> {
    const id = await this.tenants.run(actor, async (tx) => {
      const row = await this.results.find(tx, actor, assessmentId);
      if (row === null || sightOf(row) === null) throw notFound();
      if (!row.isSubject) throw notAllowed('Only the person says what they see differently in their result.');
      const answerers = await this.repository.answerers(tx, assessmentId, actor.today);
      if (answerers === null) {
        throw new ProblemError('conflict', 'This is your own view. Assess yourself anew where you see it differently.');
      }
      const about = await this.partOf(tx, row, body);
      const written = await this.repository.insert(tx, assessmentId, about);
      const met = ['of-a-campaign' as const, ...(written === null ? [] : ['not-said-already' as const])];
      const decision = decideBeginning(disputeTable, 'raise', { roles: ['person'], met });
      if (written === null || 'refused' in decision) throw saidAlready();
      const entry = { kind: 'raise', by: 'person', authorId: actor.personId, text: body.text } as const;
      await this.repository.append(tx, written, entry);
      await this.tell(tx, actor, { assessmentId, kind: 'raise', personId: row.person.id, answerers });
      return written;
    });
    return this.get(actor, id);
  }

  /** Adds to it. @throws ProblemError not-allowed for what the actor may not say, conflict for what is not due. */
  async add(
    actor: Actor,
    disputeId: string,
    { version, kind, text }: BodyOf<typeof addToDispute>,
  ): Promise<ResultDispute> {
    await this.tenants.run(actor, async (tx) => {
      const { row, standing, personId, answerers } = await this.find(tx, actor, disputeId);
      const by = speaksAs(standing);
      const decision = decideStep(disputeTable, row.state, kind, { roles: by === null ? [] : [by] });
      if (by === null || ('refused' in decision && decision.refused === 'not-yours')) throw notAllowed();
      if ('refused' in decision) throw new ProblemError('conflict', 'This cannot be said now.');
      if (!(await this.repository.move(tx, disputeId, version, decision.to))) throw changedMeanwhile();
      await this.repository.append(tx, disputeId, { kind, by, authorId: actor.personId, text });
      await this.tell(tx, actor, { assessmentId: row.assessmentId, kind, personId, answerers });
    });
    return this.get(actor, disputeId);
  }

  /** What waits for the actor's answer, or what of it is looked for. */
  async toAnswer(
    actor: Actor,
    query: QueryOf<typeof listDisputesToAnswer>,
  ): Promise<ResponseOf<typeof listDisputesToAnswer>> {
    const asking = { ...actor, runsAll: actor.isAdmin, runsOwn: runsOwnCampaigns(actor) };
    const listing = { ...listingOf(disputeColumns, query), search: query.search };
    const found = await this.repository.waitingFor(this.tenants.read(actor), asking, listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: shown.map(presentWaiting), nextCursor };
  }

  private async get(actor: Actor, disputeId: string): Promise<ResultDispute> {
    const { row, standing } = await this.find(this.tenants.read(actor), actor, disputeId);
    return presentDispute(row, standing);
  }

  /** One that the actor sees: with its result, or as whoever answers it. */
  private async find(
    access: TenantAccess,
    actor: Actor,
    disputeId: string,
  ): Promise<{ row: DisputeRow; standing: DisputeStanding; personId: string; answerers: Answerers }> {
    const row = await this.repository.find(access, disputeId);
    const result = row && (await this.results.find(access, actor, row.assessmentId));
    const answerers = row && (await this.repository.answerers(access, row.assessmentId, actor.today));
    if (!row || !result || !answerers) throw notFound();
    const standing = standingOf(actor, result.isSubject, answerers);
    if (sightOf(result) === null && speaksAs(standing) === null) throw notFound();
    return { row, standing, personId: result.person.id, answerers };
  }

  /** The part that is meant, by the name that it has in the result. */
  private async partOf(
    tx: TenantTransaction,
    row: WholeResultRow,
    { aboutKind, aboutKey }: BodyOf<typeof raiseDispute>,
  ): Promise<DisputeAbout> {
    if (aboutKind === 'whole') return { aboutKind, aboutKey: '', aboutName: '' };
    const { dimensions } = await this.contents.of(tx, row.versionId);
    const names =
      aboutKind === 'dimension'
        ? dimensions.map(({ key, name }) => [key, name] as const)
        : row.figures.expectations.map(({ skillKey, skillName }) => [skillKey, skillName] as const);
    const aboutName = new Map(names).get(aboutKey);
    if (aboutName === undefined) throw invalidInput([{ field: 'aboutKey', message: 'Choose a part of this result.' }]);
    return { aboutKind, aboutKey, aboutName };
  }

  /** Tells whoever is to answer, or the person that there is an answer; nobody named means admins. */
  private tell(
    tx: TenantTransaction,
    actor: Actor,
    told: { assessmentId: string; kind: DisputeEntryKind; personId: string; answerers: Answerers },
  ): Promise<void> {
    const { managerIds, runnerId } = told.answerers;
    const personIds = managerIds.length > 0 ? managerIds : runnerId === null ? [] : [runnerId];
    const subject = { kind: 'assessment', id: told.assessmentId };
    return emit(tx, actor, 'result.disputed', subject, { change: told.kind, personId: told.personId, personIds });
  }
}

const runsOwnCampaigns = (actor: Actor): boolean => actor.permissions.has('campaigns.read');

const standingOf = (actor: Actor, isSubject: boolean, { managerIds, runnerId }: Answerers): DisputeStanding => ({
  isSubject,
  isManager: actor.personId !== null && managerIds.includes(actor.personId),
  hasManager: managerIds.length > 0,
  runs: actor.isAdmin || (runnerId !== null && runnerId === actor.personId && runsOwnCampaigns(actor)),
});
