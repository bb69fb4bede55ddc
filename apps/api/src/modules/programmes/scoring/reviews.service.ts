import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  ApplicationReviews,
  listApplicationsInReview,
  writeApplicationReview,
} from '@understudy/contracts/programmes-reviews';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { withoutUncounted } from '@understudy/domain/programmes/eligibility';
import { applicationReviewTable } from '@understudy/domain/programmes/scoring/review-table';
import { isComplete } from '@understudy/domain/programmes/scoring/scoring';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { mayWithCohort } from '../cohorts/cohort.policy.js';
import { cohortFacts } from '../cohorts/cohort.presenter.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { EligibilityService } from '../enrolments/eligibility.service.js';
import { leadsTo } from '../refused-step.js';
import { conflictOf, reviewerRoles, reviewSight } from './review.policy.js';
import { presentInReview, presentReviews } from './review.presenter.js';
import { isUndecided, mineOf } from './review-reading.js';
import { type ApplicationRow, ReviewsRepository, reviewColumns } from './reviews.repository.js';
import { ScoringSheetRepository } from './scoring-sheet.repository.js';

type Write = BodyOf<typeof writeApplicationReview>;

/** What reviewers find about applications, each by themselves first; it decides nothing. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ReviewsRepository,
    private readonly sheets: ScoringSheetRepository,
    private readonly cohorts: CohortsRepository,
    private readonly eligibility: EligibilityService,
  ) {}

  /** One page of the applications; never by what was found. */
  async list(
    actor: Actor,
    cohortId: string,
    query: QueryOf<typeof listApplicationsInReview>,
  ): Promise<ResponseOf<typeof listApplicationsInReview>> {
    const listing = listingOf(reviewColumns, query);
    const reading = this.tenants.read(actor);
    await this.allowList(reading, actor, cohortId);
    const criteria = await this.sheets.criteria(reading, cohortId);
    const found = await this.repository.ofCohort(reading, actor, cohortId, query.show === 'undecided', listing);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ person }) => person.id);
    return { items: shown.map((row) => presentInReview(actor, criteria, row)), nextCursor };
  }

  /** One application with my review, and those of the others once mine is handed in. */
  async get(actor: Actor, enrolmentId: string): Promise<ApplicationReviews> {
    const reading = this.tenants.read(actor);
    const row = await this.seen(reading, actor, enrolmentId);
    const criteria = await this.sheets.criteria(reading, row.cohort.id);
    const { met, rules } = await this.eligibility.of(reading, actor, row.cohort.id, row.person.id);
    return presentReviews(actor, criteria, { met, rules: withoutUncounted(rules) }, row);
  }

  /** Saves, hands in or stands aside. @throws ProblemError not-allowed for the person and whoever is close to them. */
  async write(actor: Actor, enrolmentId: string, body: Write): Promise<ApplicationReviews> {
    await this.tenants.run(actor, async (tx) => {
      const { cohort } = await this.seen(tx, actor, enrolmentId);
      await this.cohorts.lock(tx, cohort.id);
      const row = await this.seen(tx, actor, enrolmentId);
      const before = mineOf(actor, row);
      if ((before?.version ?? 0) !== body.version) throw changedMeanwhile();
      const criteria = await this.sheets.criteria(tx, cohort.id);
      const state = leadsTo(decide(row, before?.state ?? null, criteria, body));
      const marks = state === 'aside' ? [] : body.marks;
      const reviewerId = actor.personId ?? '';
      await this.repository.write(tx, { enrolmentId, reviewerId, state, summary: body.summary, marks });
      const readers = state === 'draft' ? [reviewerId] : await this.repository.readers(tx, cohort.id);
      const payload = { cohortId: cohort.id, change: state, readers };
      await emit(tx, actor, 'application-review.changed', { kind: 'enrolment', id: enrolmentId }, payload);
    });
    return this.get(actor, enrolmentId);
  }

  private async allowList(access: TenantAccess, actor: Actor, cohortId: string): Promise<void> {
    const cohort = await this.cohorts.find(access, actor, cohortId);
    const facts = cohort && cohortFacts(actor, cohort);
    const reviewers = await this.sheets.reviewers(access, cohortId);
    if (reviewers.some(({ id }) => id === actor.personId)) return;
    if (facts === null || !mayWithCohort(actor, 'see', facts)) throw notFound();
    if (!mayWithCohort(actor, 'see-enrolments', facts)) throw notAllowed();
  }

  private async seen(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<ApplicationRow> {
    const row = await this.repository.find(access, actor, enrolmentId);
    if (row === null) throw notFound();
    if (reviewSight(actor, row, mineOf(actor, row)?.state ?? null) !== 'none') return row;
    if (row.isSelf) throw notAllowed('Nobody reads or writes reviews of their own application.');
    if (row.isAbove) throw notAllowed('Whoever leads somebody does not review their application; others look at it.');
    if (!row.isReviewer && !row.isFacilitator && !actor.isAdmin) throw notFound();
    if (row.isBelow) throw notAllowed('Nobody reviews whoever leads them.');
    throw notAllowed('Whoever wishes for a place does not review who else should have one.');
  }
}

/** What a review becomes. */
const decide = (
  row: ApplicationRow,
  before: 'draft' | 'handed-in' | 'aside' | null,
  criteria: Parameters<typeof isComplete>[0],
  { action, marks }: Write,
) => {
  const known = new Set(criteria.map(({ id }) => id));
  const fits = marks.every(({ criterionId }) => known.has(criterionId));
  const once = new Set(marks.map(({ criterionId }) => criterionId)).size === marks.length;
  if (!fits || !once)
    throw invalidInput([{ field: 'marks', message: 'Give one mark for each criterion of the sheet.' }]);
  if (conflictOf(row) === 'nominated')
    throw notAllowed('Whoever nominated somebody does not review their application.');
  const asking = {
    roles: reviewerRoles(row),
    met: [
      ...(criteria.length > 0 ? (['criteria'] as const) : []),
      ...(isUndecided(row) ? (['undecided'] as const) : []),
      ...(isComplete(criteria, marks) ? (['marks-with-reasons'] as const) : []),
    ],
  };
  return before === null
    ? decideBeginning(applicationReviewTable, action, asking)
    : decideStep(applicationReviewTable, before, action, asking);
};
