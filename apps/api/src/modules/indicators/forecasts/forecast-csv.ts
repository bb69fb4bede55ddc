import type { Forecast, ForecastProjection } from '@understudy/contracts/indicators-forecast';
import type { CsvCell } from '../../../common/http/csv-reply.js';

/** The rows of one forecast as CSV, the header first: a row per run, stage and month, without a stage the whole ladder. */
export const forecastRows = ({ group, asOf, result }: Forecast): CsvCell[][] => {
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
    ],
    ...runs.flatMap(([run, projection]) =>
      projection === null ? [] : projectionRows([group.kind, group.name, asOf, run], projection),
    ),
  ];
};

const projectionRows = (about: readonly CsvCell[], { total, stages }: ForecastProjection): CsvCell[][] => [
  ...total.map(({ month, low, p10, p50, p90, high }) => [
    ...about,
    null,
    month,
    low,
    p10,
    p50,
    p90,
    high,
    null,
    null,
    null,
    null,
  ]),
  ...stages.flatMap(({ stage, people, bench }) =>
    people.map(({ month, low, p10, p50, p90, high }) => {
      const point = bench?.points.find((one) => one.month === month);
      const benched = [bench?.status ?? null, point?.supply ?? null, point?.demand ?? null, point?.short ?? null];
      return [...about, stage.name, month, low, p10, p50, p90, high, ...benched];
    }),
  ),
];
