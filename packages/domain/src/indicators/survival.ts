import { dayNumber, daysPerMonth, isoDate } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import { kaplanMeier, medianSurvival, restrictedMean, type SurvivalPoint } from '../statistics/kaplan-meier.js';
import { type Figure, type FigureRequest, fewestForRate, figure, withoutValue } from './figure.js';
import type { LeavingKind } from './history.js';
import type { IndexedHistory } from './indexed-history.js';

const restrictedMeanMonths = 36;

/** Curve in days since joining, median in days, and restricted mean at 36 months in months. */
export type SurvivalDetails = {
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly medianDays: number | null;
  readonly restrictedMeanMonths: number | null;
  readonly curve: readonly SurvivalPoint[];
};

/** One employment behind a survival curve; `to` is null while employed on the as-of date. */
export type SurvivalRecord = {
  readonly personId: string;
  readonly from: string;
  readonly to: string | null;
  readonly days: number;
  readonly leavingKind: LeavingKind | null;
  readonly startKnown: boolean;
};

/**
 * Survival: Kaplan-Meier of the time from joining to a voluntary leaving; every other leaving and the as-of date censor.
 * Joiners belong to the groups of their day of joining; unknown beginnings are left out. `not-recorded` when people have left
 * and no leaving carries a reason. The value is the median in days, null while survival stays above one half.
 */
export function survival(index: IndexedHistory, request: FigureRequest): Figure<SurvivalDetails> {
  const records = survivalRecords(index, request);
  const known = records.filter(({ startKnown }) => startKnown);
  const people = new Set(known.map(({ personId }) => personId)).size;
  const leavings = known.filter(({ to }) => to !== null);
  const events = leavings.filter(({ leavingKind }) => leavingKind === 'voluntary').length;
  const status =
    people === 0
      ? 'not-applicable'
      : leavings.length > 0 && leavings.every(({ leavingKind }) => leavingKind === null)
        ? 'not-recorded'
        : people < (request.fewest ?? fewestForRate)
          ? 'too-few'
          : 'shown';
  const shown = status === 'shown';
  const durations = known.map(({ days, to, leavingKind }) => ({
    time: days,
    event: to !== null && leavingKind === 'voluntary',
  }));
  const curve = shown ? kaplanMeier(durations) : [];
  const medianDays = medianSurvival(curve);
  const measure = {
    ...withoutValue(status, status === 'not-recorded' ? null : events, known.length),
    value: medianDays,
  };
  return figure('survival', 'days', { ...request, window: null }, measure, {
    spells: known.length,
    people,
    events,
    unknownStart: records.length - known.length,
    medianDays,
    restrictedMeanMonths: shown ? restrictedMean(curve, restrictedMeanMonths * daysPerMonth) / daysPerMonth : null,
    curve,
  });
}

/** The employments behind a survival curve, those of unknown beginning included and marked. */
export function survivalRecords(index: IndexedHistory, request: FigureRequest): SurvivalRecord[] {
  const asOf = dayNumber(request.asOf);
  const records: SurvivalRecord[] = [];
  for (const { person, days } of index.membersOf(request.group)) {
    for (const { from, to, leavingKind, startKnown } of person.spells) {
      if (from > asOf || !anyIncludesDay(days, from)) continue;
      const ended = to <= asOf;
      records.push({
        personId: person.id,
        from: isoDate(from),
        to: ended ? isoDate(to) : null,
        days: (ended ? to : asOf) - from,
        leavingKind: ended ? leavingKind : null,
        startKnown,
      });
    }
  }
  return records;
}
