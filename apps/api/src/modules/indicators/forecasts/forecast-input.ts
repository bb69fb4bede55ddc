import type { Candidacy } from '@understudy/domain/forecast/bench-supply';
import type { ForecastInput } from '@understudy/domain/forecast/forecast';
import type { MonthlyCounts } from '@understudy/domain/forecast/monthly-counts';
import type { NamedLeaving, Scenario } from '@understudy/domain/forecast/scenario';
import type { ForecastStageRow } from './forecast-facts.repository.js';
import type { KeptQuestion, WholeForecastRow } from './forecasts.repository.js';

/** What was gathered for a forecast. */
export type GatheredFacts = {
  readonly stages: readonly ForecastStageRow[];
  readonly whole: MonthlyCounts;
  readonly group: MonthlyCounts | null;
  readonly candidacies: readonly Candidacy[];
  readonly leavings: readonly NamedLeaving[];
  readonly fewest: number;
};

/** What the arithmetic is given: the stages that hold today and those that somebody is still in; keys become ids. */
export const forecastInput = (
  { seed, paths, months, question }: Pick<WholeForecastRow, 'seed' | 'paths' | 'months' | 'question'>,
  { stages, whole, group, candidacies, leavings, fewest }: GatheredFacts,
): ForecastInput => {
  const held = new Set(whole.counts.flatMap(({ kind, toStageId }) => (kind === 'now' ? [toStageId] : [])));
  const ladder = stages.filter(({ id, current }) => current || held.has(id));
  return {
    seed,
    paths,
    months,
    ladder: ladder.map(({ id, key, ordinal, track }) => ({ id, key, ordinal, track })),
    whole,
    group,
    candidacies,
    scenario: scenarioOf(question, stages, leavings),
    fewest,
  };
};

const scenarioOf = (
  { attrition, promotions, hires, cohorts }: KeptQuestion,
  stages: readonly ForecastStageRow[],
  leavings: readonly NamedLeaving[],
): Scenario => {
  const ids = new Map(stages.filter(({ current }) => current).map(({ key, id }) => [key, id]));
  const known = <One extends { readonly stageKey: string }>(all: readonly One[]) =>
    all.flatMap(({ stageKey, ...rest }) => {
      const stageId = ids.get(stageKey);
      return stageId === undefined ? [] : [{ ...rest, stageId }];
    });
  return {
    attrition: known(attrition),
    hires: known(hires),
    cohorts: known(cohorts),
    promotions: promotions.flatMap(({ fromStageKey, toStageKey, perMonth }) => {
      const fromStageId = ids.get(fromStageKey);
      const toStageId = ids.get(toStageKey);
      return fromStageId === undefined || toStageId === undefined ? [] : [{ fromStageId, toStageId, perMonth }];
    }),
    leavings,
  };
};
