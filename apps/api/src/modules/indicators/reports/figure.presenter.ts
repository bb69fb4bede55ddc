import type { BenchHorizon, Figure, IndicatorName, TrendPoint } from '@understudy/contracts/indicators';
import { benchHorizon } from '@understudy/contracts/indicators';
import { talentIndicators } from '@understudy/domain/indicators/talent';
import { benchIndicator } from '../computation/bench-figures.js';
import type { FigureRow, PointRow } from './report.repository.js';

const units: Readonly<Record<IndicatorName, Figure['unit']>> = {
  headcount: 'count',
  retention: 'proportion',
  turnover: 'per-person-year',
  'voluntary-turnover': 'per-person-year',
  'regretted-turnover': 'per-person-year',
  'first-year-retention': 'proportion',
  promotions: 'count',
  survival: 'months',
  'promotion-incidence': 'proportion',
  coverage: 'proportion',
  depth: 'ratio',
  'effective-bench-strength': 'proportion',
  'internal-fill-rate': 'proportion',
  'external-reliance': 'proportion',
  'succession-effectiveness': 'proportion',
  'days-to-fill': 'days',
  'talent-grown': 'count',
  'talent-exported': 'count',
  'span-of-control': 'ratio',
};

const benchIndicators: readonly IndicatorName[] = ['coverage', 'depth', 'effective-bench-strength'];

/** The indicators about people of a group, in the order in which they are shown. */
export const peopleIndicators: readonly IndicatorName[] = [
  'headcount',
  'retention',
  'turnover',
  'voluntary-turnover',
  'regretted-turnover',
  'first-year-retention',
  'promotions',
  'survival',
  'promotion-incidence',
];

/** The indicators about how leadership openings were filled, in the order in which they are shown. */
const openingIndicators: readonly IndicatorName[] = [
  'internal-fill-rate',
  'external-reliance',
  'succession-effectiveness',
  'days-to-fill',
];

/** The name under which an indicator is stored; those of the bench have one per horizon. */
export const storedName = (indicator: IndicatorName, horizon: BenchHorizon): string =>
  benchIndicators.includes(indicator) ? benchIndicator(indicator, horizon) : indicator;

/** Every figure of a group, in the order in which they are shown; what was not stored has nothing to say. */
export const presentFigures = (rows: readonly FigureRow[]): Figure[] => {
  const stored = new Map(rows.map((row) => [row.indicator, row]));
  const plain = (indicator: IndicatorName) => presentFigure(indicator, null, stored.get(indicator));
  return [
    ...peopleIndicators.map(plain),
    ...benchIndicators.flatMap((indicator) =>
      benchHorizon.options.map((horizon) =>
        presentFigure(indicator, horizon, stored.get(benchIndicator(indicator, horizon))),
      ),
    ),
    ...[...openingIndicators, ...talentIndicators, 'span-of-control' as const].map(plain),
  ];
};

/** One figure; without a stored one it is not applicable. */
export const presentFigure = (
  indicator: IndicatorName,
  horizon: BenchHorizon | null,
  row: FigureRow | undefined,
): Figure => ({
  indicator,
  horizon,
  unit: units[indicator],
  status: row?.status ?? 'not-applicable',
  value: row?.value ?? null,
  lower: row?.lower ?? null,
  upper: row?.upper ?? null,
  numerator: row?.numerator ?? null,
  denominator: row?.denominator ?? null,
  details: Object.fromEntries(Object.entries(row?.details ?? {}).filter(isPlain)),
});

/** One point of a trend. */
export const presentPoint = ({ asOf, formulaVersion, ...measure }: PointRow): TrendPoint => ({
  asOf,
  ...measure,
  formulaVersion,
});

const isPlain = (entry: [string, unknown]): entry is [string, string | number | null] =>
  entry[1] === null || typeof entry[1] === 'number' || typeof entry[1] === 'string';
