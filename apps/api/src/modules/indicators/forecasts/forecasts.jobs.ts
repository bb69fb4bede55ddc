import { Injectable } from '@nestjs/common';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import { fewestLearnedMonths, monthMarks } from '@understudy/domain/forecast/month-marks';
import type { z } from 'zod';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { forecastApart } from './forecast-apart.js';
import { ForecastFactsRepository } from './forecast-facts.repository.js';
import { forecastInput, type GatheredFacts } from './forecast-input.js';
import { runForecast } from './forecast-job.js';
import { ForecastsRepository, type WholeForecastRow } from './forecasts.repository.js';

/** Learns from the history, simulates in a thread of its own, and keeps what came of it, all at once. */
@Injectable()
export class ForecastJobs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ForecastsRepository,
    private readonly facts: ForecastFactsRepository,
    private readonly scope: PeopleScope,
  ) {}

  @JobHandler(runForecast)
  async run(context: JobContext, { forecastId }: z.output<typeof runForecast.payload>): Promise<void> {
    const { actor } = context;
    const reading = this.tenants.read(actor);
    await context.progress(0, 0, 'reading-history');
    const row = await this.repository.find(reading, actor, forecastId);
    const input = row === null ? null : forecastInput(row, await this.gather(reading, row));
    const result =
      input &&
      (await forecastApart(input, (done, total) => context.progress(done, total, 'following-paths'), context.signal));
    await this.tenants.run(actor, async (tx) => {
      const kept = result !== null && (await this.repository.finish(tx, forecastId, result));
      if (kept) await emit(tx, actor, 'forecast.changed', { kind: 'forecast', id: forecastId }, { change: 'finish' });
      await context.finish(tx, { kept });
    });
  }

  private async gather(reading: TenantReading, row: WholeForecastRow): Promise<GatheredFacts> {
    const { groupKind: kind, groupId: id, asOf } = row;
    const { historyBegins, firstDay, privacyThreshold } = await this.facts.frame(reading);
    const marks = monthMarks(asOf, firstDay);
    if (marks.length <= fewestLearnedMonths) {
      throw new ProblemError('conflict', 'A forecast needs at least six months of recorded history.');
    }
    const request = { group: { kind, id }, asOf, historyBegins };
    const whole = { ...request, group: { kind: 'organisation' as const, id: null } };
    const leavings = await this.repository.leavings(reading, row.id, (personId) =>
      this.scope.isBelow(null, personId, asOf),
    );
    const standing = await this.facts.stagesOf(
      reading,
      request,
      leavings.map(({ id: personId }) => personId),
    );
    return {
      stages: await this.facts.stages(reading),
      whole: await this.facts.counts(reading, whole, marks),
      group: kind === 'organisation' ? null : await this.facts.counts(reading, request, marks),
      candidacies: await this.facts.candidacies(reading, request),
      leavings: leavings.flatMap(({ id: personId, inMonths }) => {
        const stageId = standing.get(personId);
        return stageId === undefined ? [] : [{ personId, stageId, month: inMonths }];
      }),
      fewest: privacyThreshold,
    };
  }
}
