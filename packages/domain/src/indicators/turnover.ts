import { daysPerYear, isoDate } from '../calendar/day.js';
import { anyIncludesDay, daysWithin } from '../calendar/interval.js';
import { type Figure, type FigureRequest, figure, rate, withoutValue } from './figure.js';
import type { LeavingKind } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { inWindow, windowUpTo } from './window.js';

/** Which leavings count: all, only the voluntary, or only the regretted ones. */
export type TurnoverKind = 'all' | 'voluntary' | 'regretted';

/** The exposure behind a turnover rate, and how far the reasons are known. */
export type TurnoverDetails = {
  /** Days in the window on which members of the group were employed, summed over people. */
  readonly personDays: number;
  readonly days: number;
  readonly averageHeadcount: number;
  readonly personYears: number;
  /** All leavings of the group in the window, whatever their kind. */
  readonly leavings: number;
  /** Leavings of which it was not recorded whether they are of the kind that counts. */
  readonly withoutReason: number;
};

/** One leaving; somebody who leaves twice appears twice. */
export type LeavingRecord = {
  readonly personId: string;
  /** The first day on which they were no longer employed. */
  readonly leftOn: string;
  readonly leavingKind: LeavingKind | null;
  readonly regretted: boolean | null;
};

const indicatorOfKind = { all: 'turnover', voluntary: 'voluntary-turnover', regretted: 'regretted-turnover' } as const;

/**
 * Turnover rate: leavings in (F, A] / average headcount, person-days in (F, A] / days in the window. Over a window of twelve
 * calendar months the average headcount is the exposure in person-years; over others it is person-days / 365.25.
 * Per person-year, with a Garwood interval. Voluntary and regretted turnover are `not-recorded` when there were leavings
 * and none of them carries the reason.
 */
export function turnover(
  index: IndexedHistory,
  request: FigureRequest,
  kind: TurnoverKind = 'all',
): Figure<TurnoverDetails> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const leavings = leavingRecords(index, request);
  let personDays = 0;
  for (const { days } of index.membersOf(request.group)) personDays += daysWithin(days, window.days);
  const averageHeadcount = personDays / window.length;
  const personYears = window.isOneYear ? averageHeadcount : personDays / daysPerYear;
  const withoutReason = leavings.filter((leaving) => !hasReason(leaving, kind)).length;
  const events = leavings.filter((leaving) => isOfKind(leaving, kind)).length;
  const measure =
    leavings.length > 0 && withoutReason === leavings.length
      ? withoutValue('not-recorded', null, personYears)
      : rate(events, personYears, averageHeadcount, request.fewest);
  return figure(indicatorOfKind[kind], 'per-person-year', { ...request, window }, measure, {
    personDays,
    days: window.length,
    averageHeadcount,
    personYears,
    leavings: leavings.length,
    withoutReason,
  });
}

/**
 * The leavings of a group in the window, in order of time. A leaving on day d belongs to the groups the person was in
 * on d - 1.
 */
export function leavingRecords(
  index: IndexedHistory,
  request: FigureRequest,
  kind: TurnoverKind = 'all',
): LeavingRecord[] {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const found: { day: number; record: LeavingRecord }[] = [];
  for (const { person, days } of index.membersOf(request.group)) {
    for (const { to, leavingKind, regretted } of person.spells) {
      if (!inWindow(window, to) || !anyIncludesDay(days, to - 1)) continue;
      const record = { personId: person.id, leftOn: isoDate(to), leavingKind, regretted };
      if (isOfKind(record, kind)) found.push({ day: to, record });
    }
  }
  return found.sort((one, other) => one.day - other.day).map(({ record }) => record);
}

function isOfKind({ leavingKind, regretted }: LeavingRecord, kind: TurnoverKind): boolean {
  if (kind === 'all') return true;
  return kind === 'voluntary' ? leavingKind === 'voluntary' : regretted === true;
}

function hasReason({ leavingKind, regretted }: LeavingRecord, kind: TurnoverKind): boolean {
  if (kind === 'all') return true;
  return kind === 'voluntary' ? leavingKind !== null : regretted !== null;
}
