import { dayNumber, daysPerMonth } from '../calendar/day.js';
import {
  type CompetingDuration,
  cumulativeIncidence,
  type IncidencePoint,
  incidenceAt,
} from '../statistics/aalen-johansen.js';
import { longestOf } from '../statistics/followed-long-enough.js';
import { type Figure, type FigureRequest, fewestForRate, figure, type Measure, withoutValue } from './figure.js';
import type { PeopleGroup } from './group.js';
import type { IndexedHistory } from './indexed-history.js';
import { stayOn } from './person-record.js';
import { type StayRecord, stayRecords } from './time-in-stage.js';

/** Months after the beginning of a stay at which the incidence is said. */
export const incidenceMonths: readonly number[] = [6, 12, 24, 36];

/** Cumulative incidence of promotion and of leaving, for the stays in one stage or in all. */
export type PromotionIncidenceDetails = {
  readonly stageId: string | null;
  readonly spells: number;
  readonly people: number;
  readonly unknownStart: number;
  /** The longest time for which anybody was followed; null where there is no curve. */
  readonly followedDays: number | null;
  readonly promoted: readonly IncidencePoint[];
  readonly left: readonly IncidencePoint[];
  readonly at: readonly IncidenceAtMonth[];
};

/** The shares promoted and gone by a month, with the bands of both. */
export type IncidenceAtMonth = {
  readonly months: number;
  readonly promoted: number;
  readonly promotedLower: number | null;
  readonly promotedUpper: number | null;
  readonly left: number;
  readonly leftLower: number | null;
  readonly leftUpper: number | null;
};

/** What two curves say at the months that are told. */
export function incidenceAtMonths(
  promoted: readonly IncidencePoint[],
  left: readonly IncidencePoint[],
): IncidenceAtMonth[] {
  return incidenceMonths.map((months) => {
    const [up, gone] = [incidenceAt(promoted, months * daysPerMonth), incidenceAt(left, months * daysPerMonth)];
    return {
      months,
      promoted: up.incidence,
      promotedLower: up.lower,
      promotedUpper: up.upper,
      left: gone.incidence,
      leftLower: gone.lower,
      leftUpper: gone.upper,
    };
  });
}

/** The share promoted by the last of those months, as a measure. */
export function lastIncidence(at: readonly IncidenceAtMonth[]): Pick<Measure, 'value' | 'lower' | 'upper'> {
  const last = at.at(-1);
  return { value: last?.promoted ?? null, lower: last?.promotedLower ?? null, upper: last?.promotedUpper ?? null };
}

/**
 * Promotion incidence (Aalen-Johansen): the share of stays of known beginning that ended in a promotion by a given month, with
 * leaving and leaving the ladder as the competing event; other moves and the as-of date censor. The value is the share
 * promoted by month 36, with its 95% band. Times of the curves are days. Without a stage, the stays in all stages together.
 */
export function promotionIncidence(
  index: IndexedHistory,
  request: FigureRequest<PeopleGroup> & { readonly stageId?: string | undefined },
): Figure<PromotionIncidenceDetails> {
  const stageId = request.stageId ?? null;
  const stays = stayRecords(index, request).filter((stay) => stageId === null || stay.stageId === stageId);
  const known = stays.filter(({ startKnown }) => startKnown);
  const people = new Set(known.map(({ personId }) => personId)).size;
  const shown = people >= Math.max(1, request.fewest ?? fewestForRate);
  const durations = shown ? known.map((stay) => ({ time: stay.days, cause: causeOf(index, stay) })) : [];
  const promoted = cumulativeIncidence(durations, 'promoted');
  const left = cumulativeIncidence(durations, 'left');
  const at = incidenceAtMonths(promoted, left);
  const events = known.filter(({ outcome }) => outcome === 'promoted').length;
  const base = withoutValue(people === 0 ? 'not-applicable' : 'too-few', events, known.length);
  const measure = shown ? { ...base, ...lastIncidence(at), status: 'shown' as const } : base;
  return figure('promotion-incidence', 'proportion', { ...request, window: null }, measure, {
    stageId,
    spells: known.length,
    people,
    unknownStart: stays.length - known.length,
    followedDays: longestOf(durations.map(({ time }) => time)),
    promoted,
    left,
    at: shown ? at : [],
  });
}

function causeOf(index: IndexedHistory, stay: StayRecord): CompetingDuration<'promoted' | 'left'>['cause'] {
  if (stay.outcome === 'promoted' || stay.outcome === 'left') return stay.outcome;
  if (stay.outcome === 'still-there' || stay.to === null) return null;
  const person = index.people.get(stay.personId);
  return person !== undefined && stayOn(person, dayNumber(stay.to)) === undefined ? 'left' : null;
}
