import { Injectable } from '@nestjs/common';
import type { AssessmentResult, listResults } from '@understudy/contracts/assessments-results';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { PersonReference } from '@understudy/contracts/people';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { DisputesService } from '../disputes/disputes.service.js';
import { PublishedContents } from '../instruments/published-contents.service.js';
import { type Sight, sightOf } from './result.policy.js';
import { presentResult, presentSummary } from './result.presenter.js';
import { type ResultRow, ResultsRepository, resultColumns, type SingleResultRow } from './results.repository.js';

type Shared = { sharedWith: PersonReference[] };

/** Results as they were released. What is shown was decided then; who sees it is decided now. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ResultsRepository,
    private readonly contents: PublishedContents,
    private readonly views: PersonViews,
    private readonly disputes: DisputesService,
  ) {}

  /**
   * One page of the results of a person that the actor sees, or of those that are asked for.
   * @throws ProblemError not-found for whoever has no business with them, whatever they ask for.
   */
  async list(
    actor: Actor,
    personId: string,
    query: QueryOf<typeof listResults>,
  ): Promise<ResponseOf<typeof listResults>> {
    const reading = this.tenants.read(actor);
    const listing = { ...listingOf(resultColumns, query), kind: query.kind, expired: query.expired };
    const found = await this.repository.page(reading, actor, personId, listing);
    // Where nothing fits what was asked for, there may be something that the actor sees all the same.
    const sees = found.length > 0 || (await this.repository.seesAny(reading, actor, personId));
    await this.refuseStrangers(reading, actor, personId, sees);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    return { items: seenBy(shown).map(({ row, sight }) => presentSummary(row, sight)), nextCursor };
  }

  /** One result as far as the actor sees it; looks at somebody else's are remembered. */
  async get(actor: Actor, assessmentId: string): Promise<AssessmentResult> {
    const reading = this.tenants.read(actor);
    const { row, sight } = await this.find(reading, actor, assessmentId);
    const content = await this.contents.of(reading, row.versionId);
    const sharedWith = sight.sight === 'mine' ? await this.repository.sharedWith(reading, assessmentId) : [];
    await this.views.record(actor, row.person.id);
    return { ...presentResult(row, sight, content), sharedWith, ...(await this.disputes.about(reading, actor, row)) };
  }

  /** Shows a result of the actor's to somebody who works here. */
  async share(actor: Actor, assessmentId: string, personId: string): Promise<Shared> {
    return this.changeShares(actor, assessmentId, async (tx) => {
      if (personId === actor.personId) throw new ProblemError('conflict', 'You see this already.');
      if (!(await this.repository.share(tx, assessmentId, personId, actor.today))) throw notFound();
      await this.tell(tx, actor, assessmentId, 'shared', personId);
    });
  }

  async unshare(actor: Actor, assessmentId: string, personId: string): Promise<Shared> {
    return this.changeShares(actor, assessmentId, async (tx) => {
      if (!(await this.repository.unshare(tx, assessmentId, personId))) throw notFound();
      await this.tell(tx, actor, assessmentId, 'unshared', personId);
    });
  }

  /** 404 for whoever neither is the person, nor leads them, nor was shown anything. */
  async refuseStrangers(access: TenantAccess, actor: Actor, personId: string, sees: boolean): Promise<void> {
    if (sees || actor.personId === personId) return;
    if (!(await this.repository.leads(access, actor, personId))) throw notFound();
  }

  private async find(
    access: TenantAccess,
    actor: Actor,
    assessmentId: string,
  ): Promise<{ row: SingleResultRow; sight: Sight }> {
    const row = await this.repository.find(access, actor, assessmentId);
    const sight = row && sightOf(row);
    if (row === null || sight === null) throw notFound();
    return { row, sight };
  }

  private async changeShares(
    actor: Actor,
    assessmentId: string,
    write: (tx: Parameters<ResultsRepository['share']>[0]) => Promise<void>,
  ): Promise<Shared> {
    await this.tenants.run(actor, async (tx) => {
      const { sight } = await this.find(tx, actor, assessmentId);
      if (sight.sight !== 'mine') throw notAllowed('Only the person shares their results.');
      await write(tx);
    });
    return { sharedWith: await this.repository.sharedWith(this.tenants.read(actor), assessmentId) };
  }

  private tell(
    tx: Parameters<ResultsRepository['share']>[0],
    actor: Actor,
    assessmentId: string,
    change: 'shared' | 'unshared',
    withPersonId: string,
  ): Promise<void> {
    const subject = { kind: 'assessment', id: assessmentId };
    return emit(tx, actor, 'result.shared', subject, { change, personId: actor.personId, withPersonId });
  }
}

/** The rows that the actor sees, each with why. */
export const seenBy = <Row extends ResultRow>(rows: readonly Row[]): { row: Row; sight: Sight }[] =>
  rows.flatMap((row) => {
    const sight = sightOf(row);
    return sight === null ? [] : [{ row, sight }];
  });
