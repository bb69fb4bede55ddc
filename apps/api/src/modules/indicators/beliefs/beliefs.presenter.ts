import type { BelievedFigure } from '@understudy/contracts/indicators-beliefs';
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
