import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { count, type Measure, proportion, rate, withoutValue } from '@understudy/domain/indicators/figure';
import type { Window } from '@understudy/domain/indicators/window';
import type { RateRow } from './rates.repository.js';
import type { StoredFigure } from './stored-figure.js';

/**
 * Headcount, retention, turnover (all, voluntary, regretted) and first-year retention of one group, from its counts, with
 * the intervals and thresholds of the domain. The window is twelve calendar months, so exposure is average headcount.
 */
export const rateFigures = (row: RateRow, window: Window, fewest?: number): StoredFigure[] => {
  const averageHeadcount = row.personDays / window.length;
  const exposure = { personDays: row.personDays, days: window.length, averageHeadcount, leavings: row.leavings };
  const turnover = (events: number, withoutReason: number): Measure =>
    row.leavings > 0 && withoutReason === row.leavings
      ? withoutValue('not-recorded', null, averageHeadcount)
      : rate(events, averageHeadcount, averageHeadcount, fewest);
  const recorded = proportion(row.joinersStayed, row.joiners, fewest);
  const stored = (indicator: string, measure: Measure, details: unknown): StoredFigure => ({
    indicator,
    kind: row.kind,
    key: row.key,
    ...measure,
    details,
  });
  return [
    stored('headcount', count(row.closing), { opening: row.opening, joined: row.joined, left: row.leavings }),
    stored('retention', proportion(row.retained, row.opening, fewest), {
      opening: row.opening,
      retained: row.retained,
      left: row.opening - row.retained,
      closing: row.closing,
      joined: row.joined,
    }),
    stored('turnover', turnover(row.leavings, 0), { ...exposure, withoutReason: 0 }),
    stored('voluntary-turnover', turnover(row.voluntary, row.withoutKind), {
      ...exposure,
      withoutReason: row.withoutKind,
    }),
    stored('regretted-turnover', turnover(row.regretted, row.withoutRegret), {
      ...exposure,
      withoutReason: row.withoutRegret,
    }),
    stored('first-year-retention', proportion(row.joinersKnownStayed, row.joinersKnown, fewest), {
      joinedAfter: subtractCalendarMonths(window.windowFrom, 12),
      joinedUpTo: window.windowFrom,
      unknownStart: row.joiners - row.joinersKnown,
      recordedNumerator: recorded.numerator,
      recordedDenominator: recorded.denominator,
      recordedValue: recorded.value,
      recordedLower: recorded.lower,
      recordedUpper: recorded.upper,
      recordedStatus: recorded.status,
    }),
  ];
};
