import { Injectable } from '@nestjs/common';
import type { TenantReading } from '@understudy/database/tenant-database';
import { fewestLearnedMonths, monthMarks } from '@understudy/domain/forecast/month-marks';
import { ProblemError } from '../../../common/errors/problem-error.js';
import type { SeenGroup } from '../groups/groups.service.js';
import { ForecastFactsRepository } from './forecast-facts.repository.js';
import type { GatheredFacts } from './forecast-input.js';

/** Somebody named who leaves in so many months. */
type Leaver = { readonly id: string; readonly inMonths: number };

/** Gathers what a forecast is learned from: of the whole organisation and of the group, up to a day. */
@Injectable()
export class ForecastGathering {
  constructor(private readonly facts: ForecastFactsRepository) {}

  /** @throws ProblemError conflict with too little history. */
  async gather(
    reading: TenantReading,
    group: Pick<SeenGroup, 'kind' | 'id'>,
    asOf: string,
    leavers: readonly Leaver[] = [],
  ): Promise<GatheredFacts> {
    const { historyBegins, firstDay, privacyThreshold } = await this.facts.frame(reading);
    const marks = monthMarks(asOf, firstDay);
    if (marks.length <= fewestLearnedMonths) {
      throw new ProblemError('conflict', 'A forecast needs at least six months of recorded history.');
    }
    const { kind, id } = group;
    const request = { group: { kind, id }, asOf, historyBegins };
    const whole = { ...request, group: { kind: 'organisation' as const, id: null } };
    const ids = leavers.map(({ id: personId }) => personId);
    const standing = await this.facts.stagesOf(reading, request, ids);
    return {
      stages: await this.facts.stages(reading),
      whole: await this.facts.counts(reading, whole, marks),
      group: kind === 'organisation' ? null : await this.facts.counts(reading, request, marks),
      candidacies: await this.facts.candidacies(reading, request),
      leavings: leavers.flatMap(({ id: personId, inMonths }) => {
        const stageId = standing.get(personId);
        return stageId === undefined ? [] : [{ personId, stageId, month: inMonths }];
      }),
      fewest: privacyThreshold,
    };
  }
}
