import { dayNumber, daysPerMonth, isoDate } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import { longestOf } from '../statistics/followed-long-enough.js';
import {
  kaplanMeier,
  type MedianDays,
  medianDaysOf,
  restrictedMean,
  restrictedMeanInterval,
  type SurvivalPoint,
} from '../statistics/kaplan-meier.js';
import { type Figure, type FigureRequest, type FigureStatus, fewestForRate, figure, withoutValue } from './figure.js';
import type { LeavingKind } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { type PersonRecord, spellOn } from './person-record.js';

/** Months over which the mean time that people stay is taken. */
export const restrictedMeanMonths = 36;

/** From what on the time is counted: joining, entering a stage, or taking a place in a cohort. */
export type SurvivalStart = 'joining' | 'stage' | 'cohort';

/** Where to count from; for stages one of them, or all entries together when absent. */
export type SurvivalRequest = FigureRequest & {
  readonly start?: SurvivalStart | undefined;
  readonly stageId?: string | undefined;
};

/** Curve in days since the start, median in days, and restricted mean at 36 months in months. */
export type SurvivalDetails = MedianDays & {
  readonly start: SurvivalStart;
  readonly stageId: string | null;
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly unknownStart: number;
  readonly restrictedMeanMonths: number | null;
  /** Its 95% interval; null where nobody left before the months were over. */
  readonly restrictedMeanLower: number | null;
  readonly restrictedMeanUpper: number | null;
  /** The longest time for which anybody was followed; null where there is no curve. */
  readonly followedDays: number | null;
  readonly curve: readonly SurvivalPoint[];
};

/** One time behind a survival curve; `to` is null while employed on the as-of date. */
export type SurvivalRecord = {
  readonly personId: string;
  readonly from: string;
  readonly to: string | null;
  readonly days: number;
  readonly leavingKind: LeavingKind | null;
  readonly startKnown: boolean;
};

/** How many times and people stand behind a curve, and how those that ended did. */
export type SurvivalCounts = {
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly leavings: number;
  readonly leavingsWithoutKind: number;
};

/**
 * Survival: Kaplan-Meier of the time from a start to a voluntary leaving; every other leaving and the as-of date censor.
 * People belong to the groups of the day of the start; unknown beginnings are left out, and so are stays that only a new
 * version of the framework began. `not-recorded` when people have left and no leaving carries a reason. The value is the
 * restricted mean: of the first 36 months, how many people stay on average.
 */
export function survival(index: IndexedHistory, request: SurvivalRequest): Figure<SurvivalDetails> {
  const { start = 'joining', stageId } = request;
  const records = survivalRecords(index, request);
  const known = records.filter(({ startKnown }) => startKnown);
  const leavings = known.filter(({ to }) => to !== null);
  const counts = {
    spells: known.length,
    people: new Set(known.map(({ personId }) => personId)).size,
    events: leavings.filter(({ leavingKind }) => leavingKind === 'voluntary').length,
    leavings: leavings.length,
    leavingsWithoutKind: leavings.filter(({ leavingKind }) => leavingKind === null).length,
  };
  const status = survivalStatus(counts, request.fewest ?? fewestForRate);
  const durations = known.map(({ days, to, leavingKind }) => ({
    time: days,
    event: to !== null && leavingKind === 'voluntary',
  }));
  const curve = status === 'shown' ? kaplanMeier(durations) : [];
  const mean = meanStay(status, curve);
  const measure = {
    ...withoutValue(status, status === 'not-recorded' ? null : counts.events, counts.spells),
    value: mean.restrictedMeanMonths,
    lower: mean.restrictedMeanLower,
    upper: mean.restrictedMeanUpper,
  };
  return figure('survival', 'months', { ...request, window: null }, measure, {
    start,
    stageId: stageId ?? null,
    spells: counts.spells,
    people: counts.people,
    events: counts.events,
    unknownStart: records.length - known.length,
    ...medianDaysOf(curve),
    ...mean,
    followedDays: status === 'shown' ? longestOf(durations.map(({ time }) => time)) : null,
    curve,
  });
}

/** The mean time within the first months with its interval, in months; nulls where there is no curve. */
export function meanStay(
  status: FigureStatus,
  curve: readonly SurvivalPoint[],
): Pick<SurvivalDetails, 'restrictedMeanMonths' | 'restrictedMeanLower' | 'restrictedMeanUpper'> {
  if (status !== 'shown') return { restrictedMeanMonths: null, restrictedMeanLower: null, restrictedMeanUpper: null };
  const horizon = restrictedMeanMonths * daysPerMonth;
  const { lower, upper } = restrictedMeanInterval(curve, horizon);
  return {
    restrictedMeanMonths: restrictedMean(curve, horizon) / daysPerMonth,
    restrictedMeanLower: lower === null ? null : lower / daysPerMonth,
    restrictedMeanUpper: upper === null ? null : upper / daysPerMonth,
  };
}

/** Whether a survival curve can be said from these counts. */
export function survivalStatus(counts: SurvivalCounts, fewest: number): FigureStatus {
  if (counts.people === 0) return 'not-applicable';
  if (counts.leavings > 0 && counts.leavings === counts.leavingsWithoutKind) return 'not-recorded';
  return counts.people < fewest ? 'too-few' : 'shown';
}

/** The times behind a survival curve, those of unknown beginning included and marked. */
export function survivalRecords(index: IndexedHistory, request: SurvivalRequest): SurvivalRecord[] {
  const asOf = dayNumber(request.asOf);
  const records: SurvivalRecord[] = [];
  for (const { person, days } of index.membersOf(request.group)) {
    for (const { day, known } of startsOf(person, request)) {
      const spell = spellOn(person, day);
      if (spell === undefined || day > asOf || !anyIncludesDay(days, day)) continue;
      const ended = spell.to <= asOf;
      records.push({
        personId: person.id,
        from: isoDate(day),
        to: ended ? isoDate(spell.to) : null,
        days: (ended ? spell.to : asOf) - day,
        leavingKind: ended ? spell.leavingKind : null,
        startKnown: known,
      });
    }
  }
  return records;
}

function startsOf(
  person: PersonRecord,
  { start = 'joining', stageId }: SurvivalRequest,
): { day: number; known: boolean }[] {
  switch (start) {
    case 'joining':
      return person.spells.map(({ from, startKnown }) => ({ day: from, known: startKnown }));
    case 'stage':
      return person.stays
        .filter(({ stage }) => stageId === undefined || stage.id === stageId)
        .map(({ from, startKnown, migrated }) => ({ day: from, known: startKnown && !migrated }));
    case 'cohort':
      return person.enrolments.map((day) => ({ day, known: true }));
  }
}
