import { isoDate } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import { type Figure, type FigureRequest, figure, proportion } from './figure.js';
import { membersOn } from './group-members.js';
import type { IndexedHistory } from './indexed-history.js';
import { spellOn } from './person-record.js';
import { windowUpTo } from './window.js';

/** The headcounts around a retention rate. */
export type RetentionDetails = {
  /** People of the group on F, the day before the window. */
  readonly opening: number;
  readonly retained: number;
  readonly left: number;
  /** People of the group on the as-of date. */
  readonly closing: number;
  /** Joinings in the window, counted for the group of the day of joining. */
  readonly joined: number;
};

/** One person of the opening headcount, and what became of them. */
export type RetentionRecord = {
  readonly personId: string;
  readonly role: 'retained' | 'left';
  /** The first leaving after F, if it fell into the window. */
  readonly leftOn: string | null;
};

/**
 * Retention rate: people of the group on F who were employed on every day from F to A / people of the group on F.
 * Retained means still in the organisation, in whoever's line. Proportion with a Wilson interval.
 */
export function retention(index: IndexedHistory, request: FigureRequest): Figure<RetentionDetails> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const records = retentionRecords(index, request);
  const retained = records.filter(({ role }) => role === 'retained').length;
  const members = index.membersOf(request.group);
  let joined = 0;
  for (const { person, days } of members) {
    for (const { from } of person.spells) {
      if (from > window.opening && from <= window.closing && anyIncludesDay(days, from)) joined += 1;
    }
  }
  return figure(
    'retention',
    'proportion',
    { ...request, window },
    proportion(retained, records.length, request.fewest),
    {
      opening: records.length,
      retained,
      left: records.length - retained,
      closing: membersOn(members, window.closing).length,
      joined,
    },
  );
}

/** The people behind a retention rate: the opening headcount, each retained or left, in the order of the history. */
export function retentionRecords(index: IndexedHistory, request: FigureRequest): RetentionRecord[] {
  const window = windowUpTo(request.asOf, request.windowFrom);
  return membersOn(index.membersOf(request.group), window.opening).map((person) => {
    const end = spellOn(person, window.opening)?.to ?? Number.POSITIVE_INFINITY;
    const left = end <= window.closing;
    return { personId: person.id, role: left ? 'left' : 'retained', leftOn: left ? isoDate(end) : null };
  });
}
