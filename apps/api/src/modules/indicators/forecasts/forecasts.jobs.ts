import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import type { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { forecastApart } from './forecast-apart.js';
import { ForecastGathering } from './forecast-gathering.service.js';
import { forecastInput, type GatheredFacts } from './forecast-input.js';
import { runForecast } from './forecast-job.js';
import { ForecastsRepository, type WholeForecastRow } from './forecasts.repository.js';
import { ForecastOutcomes } from './months/forecast-outcomes.service.js';

/** Learns from the history, simulates in a thread of its own, and keeps what came of it, all at once. */
@Injectable()
export class ForecastJobs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsRepository,
    private readonly gathering: ForecastGathering,
    private readonly outcomes: ForecastOutcomes,
    private readonly scope: PeopleScope,
  ) {}

  @JobHandler(runForecast)
  async run(context: JobContext, { forecastId }: z.output<typeof runForecast.payload>): Promise<void> {
    const { actor } = context;
    const reading = this.tenants.read(actor);
    await context.progress(0, 0, 'reading-history');
    const row = await this.repository.find(reading, actor, forecastId);
    const input = row === null ? null : forecastInput(row, await this.gathered(reading, row));
    const result =
      input &&
      (await forecastApart(input, (done, total) => context.progress(done, total, 'following-paths'), context.signal));
    const happened = row && result && (await this.outcomes.of(reading, groupOf(row), row.asOf, actor.today));
    await this.tenants.run(actor, async (tx) => {
      const kept = result !== null && (await this.repository.finish(tx, forecastId, { result, happened }));
      if (kept) await emit(tx, actor, 'forecast.changed', { kind: 'forecast', id: forecastId }, { change: 'finish' });
      await context.finish(tx, { kept });
    });
  }

  private async gathered(reading: TenantReading, row: WholeForecastRow): Promise<GatheredFacts> {
    const { id, asOf } = row;
    const leavers = await this.repository.leavings(reading, id, (personId) => this.scope.isBelow(null, personId, asOf));
    return this.gathering.gather(reading, groupOf(row), asOf, leavers);
  }
}

const groupOf = ({ groupKind, groupId }: WholeForecastRow) => ({ kind: groupKind, id: groupId });
