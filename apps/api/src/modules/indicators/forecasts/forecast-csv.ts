import type { Forecast, ForecastProjection, ForecastStage } from '@understudy/contracts/indicators-forecast';
import type { CsvCell } from '../../../common/http/csv-reply.js';

/**
 * The rows of one forecast as CSV, the header first: a row per run, stage and month, without a stage the whole ladder.
 * Openings stand in the month up to which they are expected; what is said of a stage as a whole stands in each of its rows.
 */
export const forecastRows = ({ group, asOf, result, formulaVersion, seed, paths }: Forecast): CsvCell[][] => {
  const runs: readonly (readonly [string, ForecastProjection | null])[] = [
    ['as_before', result?.base ?? null],
    ['as_asked', result?.asked ?? null],
  ];
  return [
    [
      'group_kind',
      'group',
      'as_of',
      'run',
      'stage',
      'month',
      'p2_5',
      'p10',
      'p50',
      'p90',
      'p97_5',
      'bench',
      'ready_p50',
      'seats_p50',
      'short_share',
      'openings_mean',
      'openings_p2_5',
      'openings_p10',
      'openings_p50',
      'openings_p90',
      'openings_p97_5',
      'pipeline_ratio',
      'short_from_month',
      'formula_version',
      'seed',
      'paths',
    ],
    ...runs.flatMap(([run, projection]) =>
      projection === null
        ? []
        : projectionRows([group.kind, group.name, asOf, run], projection).map((row) => [
            ...row,
            formulaVersion,
            seed,
            paths,
          ]),
    ),
  ];
};

const ofStageAlone = Array<CsvCell>(12).fill(null);

const projectionRows = (about: readonly CsvCell[], { total, stages }: ForecastProjection): CsvCell[][] => [
  ...total.map(({ month, low, p10, p50, p90, high }) => [
    ...[...about, null, month, low, p10, p50, p90, high],
    ...ofStageAlone,
  ]),
  ...stages.flatMap((own) =>
    own.people.map(({ month, low, p10, p50, p90, high }) => [
      ...[...about, own.stage.name, month, low, p10, p50, p90, high],
      ...stageCells(own, month),
    ]),
  ),
];

const stageCells = ({ bench, openings }: ForecastStage, month: number): CsvCell[] => {
  const point = bench?.points.find((one) => one.month === month);
  const opening = openings.find(({ months }) => months === month);
  return [
    ...[bench?.status ?? null, point?.supply ?? null, point?.demand ?? null, point?.short ?? null],
    ...[opening?.mean ?? null, opening?.low ?? null, opening?.p10 ?? null],
    ...[opening?.p50 ?? null, opening?.p90 ?? null, opening?.high ?? null],
    ...[bench?.pipelineRatio ?? null, bench?.shortFrom ?? null],
  ];
};
