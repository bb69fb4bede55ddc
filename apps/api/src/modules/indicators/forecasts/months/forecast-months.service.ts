import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { getForecastTrend, keepForecastMonths } from '@understudy/contracts/indicators-forecast-trend';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../../common/auth/actor.js';
import { ProblemError } from '../../../../common/errors/problem-error.js';
import { Jobs } from '../../../../common/jobs/jobs.js';
import { daysInSight, GroupsService, type SeenGroup } from '../../groups/groups.service.js';
import { monthEndsBefore } from '../../snapshots/month-ends.js';
import { ForecastFactsRepository } from '../forecast-facts.repository.js';
import { ForecastsRepository } from '../forecasts.repository.js';
import { ForecastKeeping, keptMonths } from './forecast-keeping.service.js';
import type { KeptGroup } from './forecast-months.repository.js';
import { presentTrendPoint } from './forecast-trend.presenter.js';
import { keepForecasts } from './keep-forecasts.job.js';

/** Forecasts of a group side by side, at the ends of months. */
@Injectable()
export class ForecastMonthsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsRepository,
    private readonly facts: ForecastFactsRepository,
    private readonly keeping: ForecastKeeping,
    private readonly groups: GroupsService,
    private readonly jobs: Jobs,
  ) {}

  /** What the forecasts that the actor may read one by one said. @throws ProblemError not-found for a group out of sight. */
  async trend(actor: Actor, query: QueryOf<typeof getForecastTrend>): Promise<ResponseOf<typeof getForecastTrend>> {
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, query);
    const ends = monthEndsBefore(actor.today, keptMonths);
    const [rows, stages, possibleFrom, missing] = await Promise.all([
      this.repository.course(reading, actor, group, ends),
      this.facts.stages(reading),
      this.keeping.possibleFrom(reading, group),
      this.keeping.missing(reading, actor.today, keptFor(actor, group), group.since),
    ]);
    const days = new Set(
      daysInSight(
        group,
        rows.map(({ asOf }) => asOf),
      ),
    );
    const points = rows.filter(({ asOf }) => days.has(asOf)).map((row) => presentTrendPoint(row, stages));
    const none = daysInSight(group, ends).filter((day) => points.every(({ asOf }) => asOf !== day));
    return {
      group: { kind: group.kind, id: group.id, name: group.name },
      points,
      missing: missing.length,
      without: await this.keeping.whyNone(reading, group, none.toReversed()),
      possibleFrom,
    };
  }

  /**
   * Asks for the month ends that are missing; each one to come then follows by night.
   * @throws ProblemError not-found for a group out of sight, conflict where none is missing.
   */
  async keep(actor: Actor, body: BodyOf<typeof keepForecastMonths>): Promise<ResponseOf<typeof keepForecastMonths>> {
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, body);
    const { kind, id, since } = group;
    if ((await this.keeping.missing(reading, actor.today, keptFor(actor, group), since)).length === 0) {
      throw new ProblemError('conflict', 'No month end is missing that could be forecast.');
    }
    const payload = { groupKind: kind, groupId: id, since, own: !actor.isAdmin };
    const deduplicationKey = [kind, id, since, actor.isAdmin ? null : actor.userId].join(' ');
    const jobId = await this.tenants.run(actor, (tx) =>
      this.jobs.request(tx, actor, keepForecasts, payload, { deduplicationKey }),
    );
    return { jobId };
  }
}

const keptFor = (actor: Actor, { kind, id }: Pick<SeenGroup, 'kind' | 'id'>): KeptGroup => ({
  kind,
  id,
  requestedBy: actor.isAdmin ? null : actor.userId,
});
