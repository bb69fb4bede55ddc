import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  Forecast,
  ForecastQuestion,
  listForecasts,
  startForecast,
} from '@understudy/contracts/indicators-forecast';
import { TenantDatabase, type TenantReading, type TenantTransaction } from '@understudy/database/tenant-database';
import { fewestLearnedMonths, firstForecastDay, monthMarks } from '@understudy/domain/forecast/month-marks';
import type { Actor } from '../../../common/auth/actor.js';
import { UserNames } from '../../../common/auth/user-names.repository.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { GroupsService, refuseFuture, type SeenGroup } from '../groups/groups.service.js';
import { type ForecastAction, mayWithForecast } from './forecast.policy.js';
import { forecastFacts, presentForecast, presentSummary } from './forecast.presenter.js';
import { ForecastFactsRepository, type ForecastFrame } from './forecast-facts.repository.js';
import { runForecast } from './forecast-job.js';
import { ForecastsRepository, forecastColumns, type WholeForecastRow } from './forecasts.repository.js';

/** Forecasts: who may ask what, and read what came of it. */
@Injectable()
export class ForecastsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsRepository,
    private readonly facts: ForecastFactsRepository,
    private readonly groups: GroupsService,
    private readonly scope: PeopleScope,
    private readonly jobs: Jobs,
    private readonly names: UserNames,
  ) {}

  /** One page: all for admins, their own for everybody else. */
  async list(actor: Actor, query: QueryOf<typeof listForecasts>): Promise<ResponseOf<typeof listForecasts>> {
    const listing = listingOf(forecastColumns, query);
    const rows = await this.repository.page(this.tenants.read(actor), actor, query, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    const names = await this.namesOf(actor, shown);
    return { items: shown.map((row) => presentSummary(actor, row, names)), nextCursor };
  }

  /** @throws ProblemError not-found for a forecast that is not the actor's to see. */
  async get(actor: Actor, forecastId: string): Promise<Forecast> {
    const reading = this.tenants.read(actor);
    const row = await this.allow(reading, actor, 'see', forecastId);
    const [stages, leavings, names] = await Promise.all([
      this.facts.stages(reading),
      this.leavings(reading, actor, row),
      this.namesOf(actor, [row]),
    ]);
    return presentForecast(presentSummary(actor, row, names), row, stages, leavings);
  }

  /**
   * Asks for a forecast of today, or of a day in the past.
   * @throws ProblemError not-found for a group out of sight, conflict with too little history, invalid-input for a day to come
   * or too early, stages that the framework does not have and people who are not of the group.
   */
  async start(actor: Actor, body: BodyOf<typeof startForecast>): Promise<Forecast> {
    if (body.asOf !== undefined) refuseFuture(actor, body.asOf);
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, body);
    const frame = await this.facts.frame(reading);
    const asOf = body.asOf ?? actor.today;
    refuseTooEarly(actor, frame, asOf);
    await this.refuseUnknown(reading, group, frame, asOf, body.question);
    const id = await this.tenants.run(actor, async (tx) => {
      const made = await this.repository.insert(tx, actor.userId, { ...body, group, asOf });
      await this.repository.setJob(tx, made, await this.jobs.request(tx, actor, runForecast, { forecastId: made }));
      await this.tell(tx, actor, made, 'start');
      return made;
    });
    return this.get(actor, id);
  }

  async remove(actor: Actor, forecastId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, 'remove', forecastId);
      await this.repository.remove(tx, forecastId);
      await this.tell(tx, actor, forecastId, 'remove');
    });
  }

  private async allow(
    access: TenantReading | TenantTransaction,
    actor: Actor,
    action: ForecastAction,
    forecastId: string,
  ): Promise<WholeForecastRow> {
    const row = await this.repository.find(access, actor, forecastId);
    if (row === null || !mayWithForecast(actor, 'see', forecastFacts(actor, row))) throw notFound();
    if (!mayWithForecast(actor, action, forecastFacts(actor, row))) throw notAllowed();
    return row;
  }

  private async refuseUnknown(
    reading: TenantReading,
    group: SeenGroup,
    { historyBegins }: ForecastFrame,
    asOf: string,
    { leavings, ...question }: ForecastQuestion,
  ): Promise<void> {
    const stages = await this.facts.stages(reading);
    const keys = new Set(stages.filter(({ current }) => current).map(({ key }) => key));
    const named = Object.values(question).flatMap((part) =>
      part.flatMap((one) => ('stageKey' in one ? [one.stageKey] : [one.fromStageKey, one.toStageKey])),
    );
    if (named.some((key) => !keys.has(key))) {
      throw invalidInput([{ field: 'question', message: 'Choose a stage of the framework.' }]);
    }
    const people = new Set(leavings.map(({ personId }) => personId));
    const found = await this.facts.stagesOf(reading, { group, asOf, historyBegins }, [...people]);
    if (found.size < leavings.length) {
      throw invalidInput([
        { field: 'question.leavings', message: 'Choose people of this group who are in a stage, each once.' },
      ]);
    }
  }

  private async leavings(reading: TenantReading, actor: Actor, row: WholeForecastRow): Promise<Forecast['leavings']> {
    if (row.leavings === 0) return [];
    const named = mayWithForecast(actor, 'see-names', forecastFacts(actor, row));
    const found = await this.repository.leavings(reading, row.id, (id) =>
      this.scope.isBelow(actor.personId, id, actor.today),
    );
    return found.map(({ id, name, inMonths, visible }) => ({
      person: named && (actor.isAdmin || visible) ? { id, name } : null,
      inMonths,
    }));
  }

  private namesOf(actor: Actor, rows: readonly { readonly requestedBy: string | null }[]) {
    return this.names.of(
      actor.organisationId,
      rows.map(({ requestedBy }) => requestedBy),
    );
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, change: string): Promise<void> {
    return emit(tx, actor, 'forecast.changed', { kind: 'forecast', id }, { change });
  }
}

const refuseTooEarly = ({ today }: Actor, { firstDay }: ForecastFrame, asOf: string): void => {
  const reaches = (day: string) => monthMarks(day, firstDay).length > fewestLearnedMonths;
  if (reaches(asOf)) return;
  if (firstDay === null || !reaches(today)) {
    throw new ProblemError('conflict', 'A forecast needs at least six months of recorded history.');
  }
  const first = firstForecastDay(firstDay);
  const message = `Choose ${first} or a later day: a forecast needs six months of record before its day.`;
  throw invalidInput([{ field: 'asOf', message }]);
};
