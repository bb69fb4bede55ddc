import { dayNumber, daysPerMonth, isoDate } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import { kaplanMeier, type MedianDays, medianDaysOf, type SurvivalPoint } from '../statistics/kaplan-meier.js';
import { type Figure, type FigureRequest, type FigureStatus, fewestForRate, figure, withoutValue } from './figure.js';
import type { PeopleGroup } from './group.js';
import type { IndexedHistory } from './indexed-history.js';
import { type PersonRecord, type StageStay, spellOn, stayOn } from './person-record.js';

/** How a stay ended, seen on the as-of date; everything but a promotion censors. */
export type StayOutcome = 'promoted' | 'still-there' | 'left' | 'other-move';

/** One unbroken stay in a stage. */
export type StayRecord = {
  readonly personId: string;
  readonly stageId: string;
  readonly from: string;
  /** The first day no longer in the stage; null while still there on the as-of date. */
  readonly to: string | null;
  /** Days from the beginning to the end, or to the as-of date. */
  readonly days: number;
  readonly outcome: StayOutcome;
  readonly startKnown: boolean;
};

/** Counts, curve and median of the stays in one stage; the curve is empty and the median null when too few. */
export type StayCurve = MedianDays & {
  readonly spells: number;
  readonly people: number;
  readonly events: number;
  readonly censoredStillThere: number;
  readonly censoredLeft: number;
  readonly censoredOtherMove: number;
  readonly status: FigureStatus;
  readonly medianMonths: number | null;
  readonly curve: readonly SurvivalPoint[];
};

/** The stays of one stage: those of known beginning, and all with recorded dates taken as true. */
export type TimeInOneStage = StayCurve & {
  readonly stageId: string;
  /** Stays left out because when they really began is unknown. */
  readonly unknownStart: number;
  readonly asRecorded: StayCurve;
};

/** One entry per stage, in the order of the ladder. */
export type TimeInStageDetails = { readonly stages: readonly TimeInOneStage[] };

/**
 * Time in stage: Kaplan-Meier over unbroken stays in one stage begun on or before the as-of date, in days. The event is a
 * move to any higher stage; leaving, stepping down, leaving the ladder and the as-of date censor. Stays of unknown beginning
 * are left out. A stay belongs to the groups the person was in on its last day (the as-of date while it lasts).
 * The figure counts promotions among stays; medians and curves are in the details, stage by stage.
 */
export function timeInStage(index: IndexedHistory, request: FigureRequest<PeopleGroup>): Figure<TimeInStageDetails> {
  const records = stayRecords(index, request);
  const stages = index.stages.map(({ id }) => timeInOneStage(id, records, request.fewest ?? fewestForRate));
  const events = stages.reduce((sum, stage) => sum + stage.events, 0);
  const spells = stages.reduce((sum, stage) => sum + stage.spells, 0);
  const status = stages.some((stage) => stage.status === 'shown') ? 'shown' : spells > 0 ? 'too-few' : 'not-applicable';
  return figure('time-in-stage', 'days', { ...request, window: null }, withoutValue(status, events, spells), {
    stages,
  });
}

/** The stays behind the time in stage of a group, in the order of the history. */
export function stayRecords(index: IndexedHistory, request: FigureRequest<PeopleGroup>): StayRecord[] {
  const asOf = dayNumber(request.asOf);
  const records: StayRecord[] = [];
  for (const { person, days } of index.membersOf(request.group)) {
    for (const stay of person.stays) {
      if (stay.from > asOf || !anyIncludesDay(days, Math.min(stay.to - 1, asOf))) continue;
      const ended = stay.to <= asOf;
      records.push({
        personId: person.id,
        stageId: stay.stage.id,
        from: isoDate(stay.from),
        to: ended ? isoDate(stay.to) : null,
        days: (ended ? stay.to : asOf) - stay.from,
        outcome: ended ? outcomeOf(person, stay) : 'still-there',
        startKnown: stay.startKnown,
      });
    }
  }
  return records;
}

function outcomeOf(person: PersonRecord, stay: StageStay): StayOutcome {
  if (spellOn(person, stay.to) === undefined) return 'left';
  const next = stayOn(person, stay.to);
  if (next === undefined || next.migrated) return 'other-move';
  return next.stage.ordinal > stay.stage.ordinal ? 'promoted' : 'other-move';
}

function timeInOneStage(stageId: string, records: readonly StayRecord[], fewest: number): TimeInOneStage {
  const own = records.filter((record) => record.stageId === stageId);
  const known = own.filter(({ startKnown }) => startKnown);
  return {
    stageId,
    ...stayCurve(known, fewest),
    unknownStart: own.length - known.length,
    asRecorded: stayCurve(own, fewest),
  };
}

function stayCurve(stays: readonly StayRecord[], fewest: number): StayCurve {
  const withOutcome = (outcome: StayOutcome) => stays.filter((stay) => stay.outcome === outcome).length;
  const people = new Set(stays.map(({ personId }) => personId)).size;
  const status = people === 0 ? 'not-applicable' : people < fewest ? 'too-few' : 'shown';
  const durations = stays.map(({ days, outcome }) => ({ time: days, event: outcome === 'promoted' }));
  const curve = status === 'shown' ? kaplanMeier(durations) : [];
  const median = medianDaysOf(curve);
  return {
    spells: stays.length,
    people,
    events: withOutcome('promoted'),
    censoredStillThere: withOutcome('still-there'),
    censoredLeft: withOutcome('left'),
    censoredOtherMove: withOutcome('other-move'),
    status,
    ...median,
    medianMonths: median.medianDays === null ? null : median.medianDays / daysPerMonth,
    curve,
  };
}
