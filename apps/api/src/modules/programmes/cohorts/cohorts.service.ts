import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  Cohort,
  changeCohort,
  listCohorts,
  planCohort,
  stepCohort,
} from '@understudy/contracts/programmes-cohorts';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { cohortTable } from '@understudy/domain/programmes/cohort-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import {
  changedMeanwhile,
  invalidInput,
  notAllowed,
  notFound,
  ProblemError,
} from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { EnrolmentMoves } from '../enrolments/enrolment-moves.service.js';
import { leadsTo } from '../refused-step.js';
import { SessionDates } from '../sessions/session-dates.service.js';
import { type CohortAction, mayWithCohort } from './cohort.policy.js';
import { cohortFacts, cohortRoles, presentCohort } from './cohort.presenter.js';
import { type CohortValues, CohortWritesRepository } from './cohort-writes.repository.js';
import { type CohortRow, CohortsRepository } from './cohorts.repository.js';

/** The runs of a programme: when, who facilitates, and how many places there are. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CohortsRepository,
    private readonly writes: CohortWritesRepository,
    private readonly programmes: ProgrammesService,
    private readonly moves: EnrolmentMoves,
    private readonly dates: SessionDates,
  ) {}

  /** One page of a programme's cohorts, or of those asked for. @throws ProblemError not-found for a programme out of sight. */
  async list(
    actor: Actor,
    id: string,
    { cursor, limit, search, state, ...order }: QueryOf<typeof listCohorts>,
  ): Promise<ResponseOf<typeof listCohorts>> {
    const after = placeIn('text', order, cursor);
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see', id);
    const listing = { ...order, after, limit: limit + 1, search, state };
    const found = await this.repository.page(reading, actor, id, listing);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentCohort(actor, row)), nextCursor };
  }

  /** Cohorts that the actor may see and that are meant by a part of their name or of their programme's. */
  named(actor: Actor, search: string, limit: number): Promise<{ id: string; name: string; programme: string }[]> {
    return this.repository.named(this.tenants.read(actor), actor, search, limit);
  }

  async get(actor: Actor, cohortId: string): Promise<Cohort> {
    return presentCohort(actor, await this.allow(this.tenants.read(actor), actor, 'see', cohortId));
  }

  /**
   * The cohort, once the actor may do this to it.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: CohortAction, cohortId: string): Promise<CohortRow> {
    const row = await this.repository.find(access, actor, cohortId);
    if (row === null || !mayWithCohort(actor, 'see', cohortFacts(actor, row))) throw notFound();
    if (!mayWithCohort(actor, action, cohortFacts(actor, row))) throw notAllowed();
    return row;
  }

  /** The same, with the cohort and everybody in it held until the transaction ends. */
  async hold(tx: TenantTransaction, actor: Actor, action: CohortAction, cohortId: string): Promise<CohortRow> {
    await this.repository.lock(tx, cohortId);
    return this.allow(tx, actor, action, cohortId);
  }

  /** Plans a cohort of a programme that is not closed. */
  async plan(actor: Actor, programmeId: string, values: BodyOf<typeof planCohort>): Promise<Cohort> {
    const id = await this.tenants.run(actor, async (tx) => {
      await this.programmes.allow(tx, actor, 'plan-cohort', programmeId);
      await this.check(tx, actor, values, new Set());
      const cohortId = await this.writes.insert(tx, programmeId, values);
      await this.writes.setCapacity(tx, cohortId, values.capacity);
      await this.tell(tx, actor, cohortId, programmeId, 'plan');
      return cohortId;
    });
    return this.get(actor, id);
  }

  /** Changes a cohort; more places are offered to those who wait, and places that are taken stay. */
  async change(actor: Actor, cohortId: string, { version, ...changes }: BodyOf<typeof changeCohort>): Promise<Cohort> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'change', cohortId);
      if (row.version !== version) throw changedMeanwhile();
      const former = row.facilitators.map(({ id }) => id);
      const values = { ...row, facilitatorIds: former, ...changes };
      if (values.capacity < row.taken) {
        throw new ProblemError('conflict', `There are ${row.taken} places taken; that is the fewest it can have.`);
      }
      await this.check(tx, actor, values, new Set(former));
      await this.writes.update(tx, cohortId, values);
      await this.writes.setCapacity(tx, cohortId, values.capacity);
      await this.dates.follow(tx, actor, cohortId);
      await this.tell(tx, actor, cohortId, row.programme.id, 'change');
    });
    return this.get(actor, cohortId);
  }

  /** One step of the cohort's state table; at its end, whoever had no place is told that there was none. */
  async step(actor: Actor, cohortId: string, { action, version }: BodyOf<typeof stepCohort>): Promise<Cohort> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.hold(tx, actor, 'see', cohortId);
      if (row.version !== version) throw changedMeanwhile();
      const state = leadsTo(
        decideStep(cohortTable, row.state, action, {
          roles: cohortRoles(actor, row),
          met: [
            ...(row.programmeFacts.state === 'open' ? (['programme-open'] as const) : []),
            ...(row.facilitators.length > 0 ? (['facilitator'] as const) : []),
          ],
        }),
      );
      await this.writes.setState(tx, cohortId, state);
      if (state === 'cancelled') await this.dates.callOff(tx, actor, cohortId);
      if (state !== 'open') await this.moves.closeCohort(tx, actor, cohortId, state === 'cancelled');
      await this.tell(tx, actor, cohortId, row.programme.id, action);
    });
    return this.get(actor, cohortId);
  }

  private async check(tx: TenantTransaction, actor: Actor, values: CohortValues, former: Set<string>): Promise<void> {
    const { startsOn, endsOn, applyUntil, joinUntil, facilitatorIds } = values;
    const wrong = [
      endsOn < startsOn && { field: 'endsOn', message: 'Choose a day after the first one.' },
      applyUntil > joinUntil && { field: 'joinUntil', message: 'Choose the last day for applications or a later one.' },
      joinUntil > endsOn && { field: 'joinUntil', message: 'Choose a day before the cohort ends.' },
    ].filter((problem) => problem !== false);
    if (wrong.length > 0) throw invalidInput(wrong);
    const fresh = facilitatorIds.filter((id) => !former.has(id));
    const employed = await this.writes.employed(tx, fresh, actor.today);
    if (fresh.every((id) => employed.has(id))) return;
    throw invalidInput([{ field: 'facilitatorIds', message: 'Choose people who work here.' }]);
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, programmeId: string, change: string): Promise<void> {
    return emit(tx, actor, 'cohort.changed', { kind: 'cohort', id }, { programmeId, change });
  }
}
