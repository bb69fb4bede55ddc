import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { type Forecast, forecastFormulaVersion, monthsAhead, usualSeed } from '@understudy/domain/forecast/forecast';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, ProblemError } from '../../../common/errors/problem-error.js';
import { GroupsService } from '../groups/groups.service.js';
import { presentResult } from './forecast.presenter.js';
import { forecastApart } from './forecast-apart.js';
import { ForecastGathering } from './forecast-gathering.service.js';
import { forecastInput, type GatheredFacts } from './forecast-input.js';

/** So few that an answer comes while somebody moves a slider; a forecast that is kept follows ten times as many. */
const triedPaths = 200;

/** Tries that may wait in this process; beyond, whoever asks is told to ask again. */
const mostWaiting = 8;

/** Answers a question to a forecast at once, on few paths, and keeps nothing. */
@Injectable()
export class ForecastTriesService {
  private waiting = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly gathering: ForecastGathering,
  ) {}

  /**
   * @throws ProblemError not-found for a group out of sight, conflict with too little history, invalid-input for stages that
   * the framework does not have, too-many-requests where too many wait already.
   */
  async try(actor: Actor, { question, ...body }: BodyOf<typeof tryForecast>): Promise<ResponseOf<typeof tryForecast>> {
    const reading = this.tenants.read(actor);
    const group = await this.groups.seen(reading, actor, body);
    const facts = await this.gathering.gather(reading, group, actor.today);
    refuseUnknownStages(question, facts);
    const input = forecastInput({ seed: usualSeed, paths: triedPaths, months: monthsAhead, question }, facts);
    const result = await this.inTurn(() => forecastApart(input));
    return {
      asOf: actor.today,
      paths: triedPaths,
      formulaVersion: forecastFormulaVersion,
      result: result === null ? null : presentResult(result, facts.stages),
    };
  }

  /** One after another, each in a thread of its own: requests of others do not wait, and no core is taken twice. */
  private async inTurn(work: () => Promise<Forecast | null>): Promise<Forecast | null> {
    if (this.waiting >= mostWaiting) {
      throw new ProblemError('too-many-requests', 'Many questions wait already. Ask again in a moment.');
    }
    this.waiting += 1;
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}

const refuseUnknownStages = (
  { attrition, hires, cohorts, promotions }: BodyOf<typeof tryForecast>['question'],
  { stages }: GatheredFacts,
): void => {
  const known = new Set(stages.filter(({ current }) => current).map(({ key }) => key));
  const named = [
    ...[...attrition, ...hires, ...cohorts].map(({ stageKey }) => stageKey),
    ...promotions.flatMap(({ fromStageKey, toStageKey }) => [fromStageKey, toStageKey]),
  ];
  if (named.some((key) => !known.has(key))) {
    throw invalidInput([{ field: 'question', message: 'Choose a stage of the framework.' }]);
  }
};
