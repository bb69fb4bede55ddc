import type {
  ForecastOpenings,
  ForecastProjection,
  ForecastResult,
  ForecastSummary,
  Forecast as PresentedForecast,
} from '@understudy/contracts/indicators-forecast';
import type { StageReference } from '@understudy/contracts/people';
import type { Forecast } from '@understudy/domain/forecast/forecast';
import type { KeptOpenings, Projection } from '@understudy/domain/forecast/projection';
import type { Actor } from '../../../common/auth/actor.js';
import { type ForecastFacts, mayWithForecast } from './forecast.policy.js';
import type { ForecastStageRow } from './forecast-facts.repository.js';
import type { ForecastRow, WholeForecastRow } from './forecasts.repository.js';

/** What the policy is asked about. */
export const forecastFacts = (
  actor: Pick<Actor, 'userId'>,
  { groupKind, isInLine, requestedBy, status, monthEnd }: ForecastRow,
): ForecastFacts => ({
  groupKind,
  isInLine,
  status,
  monthEnd,
  isOwn: requestedBy !== null && requestedBy === actor.userId,
});

/** A forecast in a list. */
export const presentSummary = (
  actor: Actor,
  row: ForecastRow,
  names: ReadonlyMap<string, string>,
): ForecastSummary => ({
  id: row.id,
  name: row.name,
  group: { kind: row.groupKind, id: row.groupId, name: row.groupName },
  asOf: row.asOf,
  status: row.status,
  jobId: row.jobId,
  monthEnd: row.monthEnd,
  asks: row.leavings > 0 || Object.values(row.question).some((part) => part.length > 0),
  requestedBy: row.requestedBy === null ? null : (names.get(row.requestedBy) ?? null),
  createdAt: row.createdAt,
  finishedAt: row.finishedAt,
  abilities: (['cancel', 'remove'] as const).filter((action) =>
    mayWithForecast(actor, action, forecastFacts(actor, row)),
  ),
});

/** One forecast with everything. */
export const presentForecast = (
  summary: ForecastSummary,
  row: WholeForecastRow,
  stages: readonly ForecastStageRow[],
  leavings: PresentedForecast['leavings'],
): PresentedForecast => ({
  ...summary,
  seed: row.seed,
  paths: row.paths,
  months: row.months,
  formulaVersion: row.formulaVersion,
  question: row.question,
  leavings,
  result: row.result === null ? null : presentResult(row.result, stages),
});

type References = (stageId: string) => StageReference;

/** Stages by id, as answers name them. */
export const referencesOf = (stages: readonly ForecastStageRow[]): References => {
  const known = new Map(stages.map(({ id, key, name, ordinal }) => [id, { id, key, name, ordinal }]));
  return (id) => known.get(id) ?? { id, key: '', name: '', ordinal: 0 };
};

/** What came of a forecast, with the stages by name. */
export const presentResult = (result: Forecast, stages: readonly ForecastStageRow[]): ForecastResult => {
  const stage = referencesOf(stages);
  return {
    observedMonths: result.observedMonths,
    leftOut: result.leftOut,
    estimates: result.estimates.map(({ stageId, ...estimate }) => ({ stage: stage(stageId), ...estimate })),
    base: presentProjection(result.base, stage),
    asked: result.asked === null ? null : presentProjection(result.asked, stage),
  };
};

/** Seats that open; what was kept without the interval of 95 of 100 has none. */
export const presentOpenings = (kept: KeptOpenings): ForecastOpenings => ({ low: null, high: null, ...kept });

const presentProjection = ({ total, stages }: Projection, stage: References): ForecastProjection => ({
  total: [...total],
  stages: stages.map(({ stageId, people, openings, bench }) => ({
    stage: stage(stageId),
    people: [...people],
    openings: openings.map(presentOpenings),
    bench: bench === null ? null : { ...bench, points: [...bench.points] },
  })),
});
