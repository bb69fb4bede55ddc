import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  applyToCohort,
  Enrolment,
  getEnrolment,
  listCohortEnrolments,
  listEnrolments,
  nominateForCohort,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { enrolmentTable, placedStates } from '@understudy/domain/programmes/enrolment-table';
import { decidedPlaces } from '@understudy/domain/programmes/role-place-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { type Arrangement, pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { ConsentsRepository } from '../notices/consents.repository.js';
import { NextStepsRepository } from '../notices/next-steps.repository.js';
import { NextStepsService } from '../notices/next-steps.service.js';
import { leadsTo } from '../refused-step.js';
import { RolePlacesRepository } from '../role-places/role-places.repository.js';
import { EligibilityService } from './eligibility.service.js';
import { type EnrolmentRole, enrolmentRoles, enrolmentSight } from './enrolment.policy.js';
import { presentEnrolment, presentHistory, presentOwnRoles } from './enrolment.presenter.js';
import { EnrolmentMoves } from './enrolment-moves.service.js';
import { EnrolmentWritesRepository, type MovableRow, type StepFacts } from './enrolment-writes.repository.js';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository.js';
import { TransfersService } from './transfers.service.js';

type Step = BodyOf<typeof stepEnrolment>;
type Started = { readonly personId: string; readonly role: EnrolmentRole; readonly action: 'apply' | 'nominate' };

/** Who takes part: applications, nominations, and every later step by the declared table. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: EnrolmentsRepository,
    private readonly writes: EnrolmentWritesRepository,
    private readonly cohorts: CohortsService,
    private readonly locks: CohortsRepository,
    private readonly eligibility: EligibilityService,
    private readonly moves: EnrolmentMoves,
    private readonly transfers: TransfersService,
    private readonly scope: PeopleScope,
    private readonly nextSteps: NextStepsService,
    private readonly chosen: NextStepsRepository,
    private readonly consents: ConsentsRepository,
    private readonly roles: RolePlacesRepository,
  ) {}

  /** One page of those in a cohort; for those who run it. */
  async ofCohort(
    actor: Actor,
    cohortId: string,
    { state, cursor, limit, ...order }: QueryOf<typeof listCohortEnrolments>,
  ): Promise<ResponseOf<typeof listCohortEnrolments>> {
    const after = placeIn('text', order, cursor);
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    const found = await this.repository.ofCohort(reading, actor, { cohortId, state }, order, after, limit + 1);
    return pageOf(actor, found, order, limit);
  }

  /** One page of my own, or of my line's. */
  async list(
    actor: Actor,
    { scope, cursor, limit, ...order }: QueryOf<typeof listEnrolments>,
  ): Promise<ResponseOf<typeof listEnrolments>> {
    const after = placeIn('text', order, cursor);
    const found = await this.repository.ofPeople(this.tenants.read(actor), actor, scope, order, after, limit + 1);
    return pageOf(actor, found, order, limit);
  }

  /** One enrolment with its history and its roles. @throws ProblemError not-found for what the actor may not see. */
  async get(actor: Actor, enrolmentId: string): Promise<ResponseOf<typeof getEnrolment>> {
    const reading = this.tenants.read(actor);
    const row = await this.seen(reading, actor, enrolmentId);
    const history = await this.repository.history(reading, enrolmentId);
    const roles = presentOwnRoles(actor, row, await this.roles.inStates(reading, { enrolmentId }, decidedPlaces));
    return { ...presentEnrolment(actor, row), history: presentHistory(actor, row, history), roles };
  }

  /** Applies for a place, once. */
  async apply(actor: Actor, cohortId: string, body: BodyOf<typeof applyToCohort>): Promise<Enrolment> {
    const { motivation, analytics } = body;
    const { personId } = actor;
    const id = await this.tenants.run(actor, async (tx) => {
      await this.cohorts.allow(tx, actor, 'see', cohortId);
      if (personId === null) throw notAllowed('Only somebody of the directory can take part.');
      const begun = await this.begin(
        tx,
        actor,
        cohortId,
        { personId, role: 'person', action: 'apply' },
        { motivation },
      );
      await this.consents.answer(tx, begun, analytics);
      return begun;
    });
    return this.shown(actor, id);
  }

  /** Nominates somebody of the actor's line; as an admin anybody. They say yes or no themselves. */
  async nominate(actor: Actor, cohortId: string, body: BodyOf<typeof nominateForCohort>): Promise<Enrolment> {
    const { personId, note } = body;
    const id = await this.tenants.run(actor, async (tx) => {
      const relation = await this.scope.relationTo(tx, actor, personId);
      if (relation === null || (!relation.employed && !relation.isAdmin && !relation.isAbove)) throw notFound();
      if (relation.isSelf) throw notAllowed('Nobody nominates themselves; apply instead.');
      if (!relation.isAbove && !relation.isAdmin) throw notAllowed();
      if (!relation.employed) throw new ProblemError('conflict', 'This person does not work here any more.');
      const role = relation.isAbove ? 'manager' : 'admin';
      return this.begin(tx, actor, cohortId, { personId, role, action: 'nominate' }, { nomination: note });
    });
    return this.shown(actor, id);
  }

  /** One step of an enrolment. When the last place has just gone to somebody else, the person waits, first in turn. */
  async step(actor: Actor, enrolmentId: string, step: Step): Promise<Enrolment> {
    const id = await this.tenants.run(actor, async (tx) => {
      const { cohort } = await this.seen(tx, actor, enrolmentId);
      await this.locks.lock(tx, ...[cohort.id, step.cohortId ?? cohort.id].sort());
      const row = await this.seen(tx, actor, enrolmentId);
      if (row.version !== step.version) throw changedMeanwhile();
      await this.take(tx, actor, row, step);
      return row.id;
    });
    return this.shown(actor, id);
  }

  private async take(tx: TenantTransaction, actor: Actor, row: EnrolmentRow, step: Step): Promise<void> {
    const { action, nextStep } = step;
    const roles = enrolmentRoles(actor, row);
    const place = await this.writes.emptyPlace(tx, row.cohort.id);
    const { met: eligible, earlierTries } = await this.eligibility.of(tx, actor, row.cohort.id, row.person.id);
    const open = row.cohortState === 'open';
    const target = step.cohortId && (await this.transfers.isTarget(tx, actor, row, step.cohortId));
    const told = nextStep && (await this.nextSteps.fits(tx, actor, row.id, nextStep));
    const decision = decideStep(enrolmentTable, row.state, action, {
      roles,
      met: [
        ...(open && actor.today <= row.applyUntil ? (['cohort-open'] as const) : []),
        ...(open && actor.today <= row.joinUntil ? (['cohort-joinable'] as const) : []),
        ...(eligible ? (['eligible'] as const) : []),
        ...(row.worksHere ? (['works-here'] as const) : []),
        ...(step.reason === '' ? [] : (['reason'] as const)),
        ...(place === null ? [] : (['place'] as const)),
        ...(step.until === undefined ? [] : (['until'] as const)),
        ...(target ? (['other-cohort'] as const) : []),
        ...(told ? (['next-step'] as const) : []),
      ],
    });
    const missed = 'refused' in decision && decision.refused === 'unmet' && decision.missing.join() === 'place';
    if (missed) return this.moves.moveByItself(tx, actor, movableOf(row), 'miss');
    const to = leadsTo(decision);
    if (action === 'extend' && step.until !== undefined && step.until <= row.cohort.endsOn) {
      throw invalidInput([{ field: 'until', message: 'Choose a day after the cohort ends.' }]);
    }
    const movedTo =
      action === 'transfer' && step.cohortId ? await this.transfers.open(tx, actor, row, step.cohortId) : undefined;
    const offered = action === 'offer' ? await this.cohorts.allow(tx, actor, 'see', row.cohort.id) : null;
    const keepsPlace = placedStates.has(row.state) && placedStates.has(to);
    const facts: StepFacts = {
      ...(placedStates.has(to) ? { place: keepsPlace ? await this.writes.placeOf(tx, row.id) : place } : {}),
      ...(to === 'enrolled' ? { enrolledOn: actor.today } : {}),
      ...(offered === null ? {} : { answerBy: addDays(actor.today, offered.answerDays) }),
      ...(action === 'extend' && step.until ? { extendedUntil: step.until } : {}),
      ...(action === 'apply' ? { earlierTries, motivation: step.reason } : { reason: step.reason }),
      ...(movedTo === undefined ? {} : { movedTo }),
    };
    const role = roleOf(roles, action);
    await this.moves.move(tx, actor, movableOf(row), { action, to, role, facts });
    if (action === 'decline' && nextStep) await this.chosen.write(tx, row.id, nextStep);
    if (row.isSelf && step.analytics !== undefined) await this.consents.answer(tx, row.id, step.analytics);
  }

  private async begin(
    tx: TenantTransaction,
    actor: Actor,
    cohortId: string,
    { personId, role, action }: Started,
    texts: { readonly motivation?: string; readonly nomination?: string },
  ): Promise<string> {
    const cohort = await this.cohorts.hold(tx, actor, 'see', cohortId);
    const existing = await this.repository.findOf(tx, actor, cohortId, personId);
    if (existing !== null && (existing.state !== 'withdrawn' || action === 'nominate')) {
      throw new ProblemError('already-exists', 'This person is in this cohort already, or was.');
    }
    const { met: eligible, earlierTries } = await this.eligibility.of(tx, actor, cohortId, personId);
    const isOpen = cohort.state === 'open' && actor.today <= cohort.applyUntil;
    const asking = {
      roles: [role],
      met: [
        ...(isOpen ? (['cohort-open'] as const) : []),
        ...(eligible || role === 'admin' ? (['eligible'] as const) : []),
      ],
    };
    const { motivation = '', nomination = '' } = texts;
    if (existing !== null) {
      const to = leadsTo(decideStep(enrolmentTable, existing.state, 'apply', asking));
      const facts = { motivation, earlierTries };
      await this.moves.move(tx, actor, movableOf(existing), { action, to, role, facts });
      return existing.id;
    }
    const state = leadsTo(decideBeginning(enrolmentTable, action, asking));
    const nominatedBy = action === 'nominate' ? actor.personId : null;
    const draft = { cohortId, personId, state, motivation, nominatedBy, nomination, earlierTries };
    const id = await this.writes.insert(tx, draft);
    const programmeId = cohort.programme.id;
    await this.moves.begin(tx, actor, { ...draft, id, programmeId, waitingSince: null }, action, role);
    return id;
  }

  private async seen(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.repository.find(access, actor, enrolmentId);
    if (row === null || enrolmentSight(enrolmentRoles(actor, row)) === 'none') throw notFound();
    return row;
  }

  private async shown(actor: Actor, enrolmentId: string): Promise<Enrolment> {
    return presentEnrolment(actor, await this.seen(this.tenants.read(actor), actor, enrolmentId));
  }
}

const movableOf = (row: EnrolmentRow): MovableRow => ({
  id: row.id,
  state: row.state,
  personId: row.person.id,
  cohortId: row.cohort.id,
  programmeId: row.programme.id,
  nominatedBy: row.nominatedBy?.id ?? null,
  earlierTries: row.earlierTries,
  waitingSince: null,
});

/** In which of their roles somebody takes a step. */
const roleOf = (roles: readonly EnrolmentRole[], action: string): EnrolmentRole => {
  const step = enrolmentTable.steps.filter((one) => one.action === action).flatMap(({ by }) => by);
  return roles.find((role) => step.includes(role)) ?? 'product';
};

const pageOf = (actor: Actor, found: readonly EnrolmentRow[], order: Arrangement, limit: number) => {
  const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
  return { items: rows.map((row) => presentEnrolment(actor, row)), nextCursor };
};
