import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { ForecastTrendPoint, getForecastTrend } from '@understudy/contracts/indicators-forecast-trend';
import type { CsvCell } from '../../../../common/http/csv-reply.js';
import { presentOpenings, referencesOf } from '../forecast.presenter.js';
import type { ForecastStageRow } from '../forecast-facts.repository.js';
import type { CourseRow } from '../forecasts.repository.js';

/** What one forecast said of the year after its day, and what came of it. */
export const presentTrendPoint = (row: CourseRow, stages: readonly ForecastStageRow[]): ForecastTrendPoint => {
  const stage = referencesOf(stages);
  const { asOf, forecastId, monthEnd, keptAt, formulaVersion, happened } = row;
  return {
    ...{ asOf, forecastId, monthEnd, keptAt, formulaVersion },
    stages: row.stages.map(({ stageId, expected, bench, readyNow, pipelineRatio }) => ({
      stage: stage(stageId),
      expected: presentOpenings(expected),
      opened: happened === null ? null : (happened.find((one) => one.stageId === stageId)?.seats ?? 0),
      ...{ bench, readyNow, pipelineRatio },
    })),
  };
};

/** The rows as CSV, the header first: a row per day and stage, and one per month end of which there is none, with the reason. */
export const trendRows = ({ group, points, without }: ResponseOf<typeof getForecastTrend>): CsvCell[][] => [
  [
    ...['group_kind', 'group', 'as_of', 'stage', 'seats_mean', 'seats_p2_5', 'seats_p10', 'seats_p50', 'seats_p90'],
    ...['seats_p97_5', 'seats_opened'],
    ...['bench', 'ready_now', 'pipeline_ratio', 'month_end', 'kept_at', 'formula_version', 'why_none'],
  ],
  ...points.flatMap(({ asOf, stages, monthEnd, keptAt, formulaVersion }) =>
    stages.map(({ stage, expected: { mean, low, p10, p50, p90, high }, opened, bench, readyNow, pipelineRatio }) => [
      ...[group.kind, group.name, asOf, stage.name, mean, low, p10, p50, p90, high, opened],
      ...[bench, readyNow, pipelineRatio, monthEnd, keptAt, formulaVersion, null],
    ]),
  ),
  ...without.map(({ asOf, why }) => [group.kind, group.name, asOf, ...Array<CsvCell>(14).fill(null), why]),
];
