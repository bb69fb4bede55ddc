import { addCalendarMonths, dayNumber, isoDate, subtractCalendarMonths } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import { type Figure, type FigureRequest, figure, type Measure, proportion } from './figure.js';
import type { IndexedHistory } from './indexed-history.js';
import { windowUpTo } from './window.js';

/** What a first-year retention leaves out, and what it would be with recorded dates taken as true. */
export type FirstYearRetentionDetails = {
  /** The day before the first day of joining that counts. */
  readonly joinedAfter: string;
  /** The last day of joining that counts. */
  readonly joinedUpTo: string;
  /** Joiners left out because when they really joined is unknown. */
  readonly unknownStart: number;
  readonly asRecorded: Measure;
};

/** One joiner of the period, and what became of them in their first year. */
export type FirstYearRecord = {
  readonly personId: string;
  readonly joinedOn: string;
  readonly role: 'stayed' | 'left-within-a-year';
  readonly leftOn: string | null;
  readonly startKnown: boolean;
};

/**
 * First-year retention: of those who joined in (F - 12 months, F], with F twelve calendar months before the as-of date,
 * the share employed on every day from joining to the same date twelve calendar months later, that day included
 * (29 February: 28 February). Joiners belong to the groups of their day of joining; unknown beginnings are left out.
 * The window of the request is not used: a first year takes a year. Proportion with a Wilson interval.
 */
export function firstYearRetention(index: IndexedHistory, request: FigureRequest): Figure<FirstYearRetentionDetails> {
  const window = windowUpTo(request.asOf);
  const records = firstYearRecords(index, request);
  const known = records.filter(({ startKnown }) => startKnown);
  return figure('first-year-retention', 'proportion', { ...request, window }, share(known, request.fewest), {
    joinedAfter: subtractCalendarMonths(window.windowFrom, 12),
    joinedUpTo: window.windowFrom,
    unknownStart: records.length - known.length,
    asRecorded: share(records, request.fewest),
  });
}

/** The joiners behind a first-year retention, those of unknown beginning included and marked, in order of joining. */
export function firstYearRecords(index: IndexedHistory, request: FigureRequest): FirstYearRecord[] {
  const upTo = subtractCalendarMonths(request.asOf, 12);
  const last = dayNumber(upTo);
  const before = dayNumber(subtractCalendarMonths(upTo, 12));
  const found: { day: number; record: FirstYearRecord }[] = [];
  for (const { person, days } of index.membersOf(request.group)) {
    for (const { from, to, startKnown } of person.spells) {
      if (from <= before || from > last || !anyIncludesDay(days, from)) continue;
      const joinedOn = isoDate(from);
      const stayed = to > dayNumber(addCalendarMonths(joinedOn, 12));
      const role = stayed ? 'stayed' : 'left-within-a-year';
      found.push({
        day: from,
        record: { personId: person.id, joinedOn, role, leftOn: stayed ? null : isoDate(to), startKnown },
      });
    }
  }
  return found.sort((one, other) => one.day - other.day).map(({ record }) => record);
}

function share(records: readonly FirstYearRecord[], fewest: number | undefined): Measure {
  return proportion(records.filter(({ role }) => role === 'stayed').length, records.length, fewest);
}
