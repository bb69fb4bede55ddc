import type { Figure, IndicatorReport } from '@understudy/contracts/indicators';
import type { CsvCell } from '../../../common/http/csv-reply.js';

/** What was left out of a figure and how it reads with recorded dates taken as true, by the names of its columns. */
const beside = {
  unknown_start: 'unknownStart',
  without_reason: 'withoutReason',
  still_open: 'open',
  withdrawn: 'withdrawn',
  left_since: 'leftSince',
  recorded_status: 'recordedStatus',
  recorded_value: 'recordedValue',
  recorded_lower_95: 'recordedLower',
  recorded_upper_95: 'recordedUpper',
  recorded_numerator: 'recordedNumerator',
  recorded_denominator: 'recordedDenominator',
} as const;

/** How far apart the middle eight in ten are; last, so that no column of files that are read already is elsewhere. */
const spread = { p10: 'p10', p90: 'p90' } as const;

const columns = ['group_kind', 'group', 'as_of', 'window_from', 'indicator', 'horizon', 'status', 'unit', 'value'];
const counted = ['lower_95', 'upper_95', 'numerator', 'denominator', 'formula_version'];

const row = ({ indicator, horizon, status, unit, value, lower, upper, numerator, denominator }: Figure): CsvCell[] => [
  ...[indicator, horizon, status, unit, value],
  ...[lower, upper, numerator, denominator],
];

/** All figures of a report as rows of a table, the header first. */
export const figureRows = (report: IndicatorReport): CsvCell[][] => [
  [...columns, ...counted, ...Object.keys(beside), 'known_on', ...Object.keys(spread)],
  ...report.figures.map((figure) => [
    ...[report.group.kind, report.group.name, report.asOf, report.windowFrom],
    ...row(figure),
    report.formulaVersion,
    ...Object.values(beside).map((detail) => figure.details[detail] ?? null),
    report.knownOn,
    ...Object.values(spread).map((detail) => figure.details[detail] ?? null),
  ]),
];
