import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeScoringSheet,
  listReviewTurns,
  nameReviewers,
  ScoringSheet,
} from '@understudy/contracts/programmes-scoring';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { startingSheet } from '@understudy/domain/programmes/scoring/starting-sheet';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { isUnderWay } from '../areas/areas.service.js';
import { ProgrammesRepository } from '../catalogue/programmes.repository.js';
import { mayWithCohort } from '../cohorts/cohort.policy.js';
import { cohortFacts } from '../cohorts/cohort.presenter.js';
import { CohortWritesRepository } from '../cohorts/cohort-writes.repository.js';
import { type CohortRow, CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { ScoringSheetRepository } from './scoring-sheet.repository.js';

/** What applications to a cohort are looked at for, and by whom. */
@Injectable()
export class ScoringSheetService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ScoringSheetRepository,
    private readonly cohorts: CohortsService,
    private readonly rows: CohortsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly people: CohortWritesRepository,
  ) {}

  /** The criteria for whoever sees the cohort, so that applicants know them; who reviews for those who run it and review. */
  async get(actor: Actor, cohortId: string): Promise<ScoringSheet> {
    const reading = this.tenants.read(actor);
    const cohort = await this.rows.find(reading, actor, cohortId);
    if (cohort === null) throw notFound();
    const [criteria, reviewers] = await Promise.all([
      this.repository.criteria(reading, cohortId),
      this.repository.reviewers(reading, cohortId),
    ]);
    const isReviewer = reviewers.some(({ id }) => id === actor.personId);
    const facts = cohortFacts(actor, cohort);
    if (!mayWithCohort(actor, 'see', facts) && !isReviewer) throw notFound();
    const runs = mayWithCohort(actor, 'see-enrolments', facts);
    const { marked } = await this.repository.use(reading, cohortId);
    const canChange = runs && isUnderWay(cohort) && !marked;
    const { id, name, programme, version } = cohort;
    return {
      cohort: { id, name, programme },
      criteria,
      reviewers: runs || isReviewer ? reviewers : null,
      suggested: canChange && criteria.length === 0 ? await this.suggested(reading, cohortId) : [],
      version,
      abilities: [
        ...(canChange ? (['change'] as const) : []),
        ...(runs && isUnderWay(cohort) ? (['name-reviewers'] as const) : []),
        ...(runs || isReviewer ? (['see-reviews'] as const) : []),
      ],
    };
  }

  /** Writes it anew. @throws ProblemError conflict once somebody has given marks by it. */
  async change(actor: Actor, cohortId: string, body: BodyOf<typeof changeScoringSheet>): Promise<ScoringSheet> {
    await this.tenants.run(actor, async (tx) => {
      const cohort = await this.held(tx, actor, cohortId, body.version);
      if ((await this.repository.use(tx, cohortId)).marked) {
        throw new ProblemError(
          'conflict',
          'Somebody has given marks by this sheet; all are looked at by the same one.',
        );
      }
      await this.repository.replaceCriteria(tx, cohortId, body.criteria);
      await this.tell(tx, actor, cohort, 'scoring-sheet', []);
    });
    return this.get(actor, cohortId);
  }

  /** Names who reviews; whoever decides is named before anything is handed in, because they could have read it. */
  async name(actor: Actor, cohortId: string, body: BodyOf<typeof nameReviewers>): Promise<ScoringSheet> {
    await this.tenants.run(actor, async (tx) => {
      const cohort = await this.held(tx, actor, cohortId, body.version);
      const former = new Set((await this.repository.reviewers(tx, cohortId)).map(({ id }) => id));
      const fresh = [...new Set(body.personIds)].filter((id) => !former.has(id));
      const employed = await this.people.employed(tx, fresh, actor.today);
      if (!fresh.every((id) => employed.has(id))) {
        throw invalidInput([{ field: 'personIds', message: 'Choose people who work here.' }]);
      }
      const { handedIn } = await this.repository.use(tx, cohortId);
      const deciders = handedIn ? await this.repository.whoDecides(tx, cohortId, fresh) : new Set();
      if (deciders.size > 0) {
        const message = 'Whoever decides can read what was handed in already, and so cannot review any more.';
        throw invalidInput([{ field: 'personIds', message }]);
      }
      await this.repository.replaceReviewers(tx, cohortId, body.personIds);
      await this.tell(tx, actor, cohort, 'reviewers', fresh);
    });
    return this.get(actor, cohortId);
  }

  /** Where I am to review. */
  async turns(actor: Actor): Promise<ResponseOf<typeof listReviewTurns>> {
    return { items: await this.repository.turns(this.tenants.read(actor), actor.personId) };
  }

  private async held(tx: TenantTransaction, actor: Actor, cohortId: string, version: number): Promise<CohortRow> {
    const cohort = await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
    if (cohort.version !== version) throw changedMeanwhile();
    if (!isUnderWay(cohort)) throw new ProblemError('conflict', 'This cohort is over.');
    return cohort;
  }

  private async suggested(access: TenantAccess, cohortId: string) {
    const before = await this.repository.criteriaBefore(access, cohortId);
    if (before.length > 0) return before;
    const built = startingSheet(await this.programmes.locale(access));
    return built.map((criterion) => ({ ...criterion, levels: [...criterion.levels] }));
  }

  private tell(
    tx: TenantTransaction,
    actor: Actor,
    { id, programme }: CohortRow,
    change: string,
    personIds: readonly string[],
  ): Promise<void> {
    const payload = { programmeId: programme.id, change, personIds };
    return emit(tx, actor, 'cohort.changed', { kind: 'cohort', id }, payload);
  }
}
