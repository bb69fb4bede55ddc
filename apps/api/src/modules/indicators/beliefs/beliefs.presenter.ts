import type { BelievedFigure, BelievedFigures } from '@understudy/contracts/indicators-beliefs';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { presentFigures } from '../reports/figure.presenter.js';
import type { FigureRow } from '../reports/report.repository.js';
import type { BelievedRow } from './beliefs.repository.js';

const isKnown = (row: BelievedRow): row is BelievedRow & Omit<FigureRow, 'details'> => row.status !== null;

const rowsOf = (rows: readonly BelievedRow[]): FigureRow[] =>
  rows.filter(isKnown).map((row) => ({ ...row, details: {} }));

/** Every figure as it was believed then and as it is now, in the order in which figures are shown. */
export const presentBeliefs = (then: readonly BelievedRow[], now: readonly BelievedRow[]): BelievedFigure[] => {
  const former = presentFigures(rowsOf(then));
  return presentFigures(rowsOf(now)).flatMap((current, place) => {
    const before = former[place];
    return before === undefined ? [] : [{ former: before, now: current, changed: isOther(before, current) }];
  });
};

const isOther = (one: BelievedFigure['former'], other: BelievedFigure['now']): boolean =>
  one.status !== other.status ||
  one.value !== other.value ||
  one.numerator !== other.numerator ||
  one.denominator !== other.denominator;

const measured = ['status', 'value', 'lower', 'upper', 'numerator', 'denominator'] as const;

/** What was believed and what is known now of every figure as rows of a table, the header first. */
export const beliefRows = ({ group, asOf, knownOn, state, version, figures }: BelievedFigures): CsvCell[][] => {
  const computed = [version?.computedAt ?? null, version?.formulaVersion ?? null];
  const about = [group.kind, group.name, asOf, knownOn, state, ...computed];
  return [
    [
      ...['group_kind', 'group', 'as_of', 'known_on', 'state', 'computed_at', 'formula_version'],
      ...['indicator', 'horizon', 'changed'],
      ...measured.map((name) => `then_${name}`),
      ...measured.map((name) => `now_${name}`),
    ],
    ...figures.map(({ former, now, changed }) => [
      ...about,
      now.indicator,
      now.horizon,
      changed ? 'yes' : 'no',
      ...measured.map((name) => former[name]),
      ...measured.map((name) => now[name]),
    ]),
  ];
};
