import { isoDate } from '../calendar/day.js';
import { anyIncludesDay, daysWithin } from '../calendar/interval.js';
import { count, type Figure, type FigureRequest, figure } from './figure.js';
import type { GroupMember, PeopleGroup } from './group.js';
import type { IndexedHistory } from './indexed-history.js';
import { type PersonRecord, spellOn } from './person-record.js';
import { stageMoves } from './stage-moves.js';
import { inWindow, type Window, windowUpTo } from './window.js';

/** Who took a step up, and in whose line they are now. */
export const talentIndicators = ['talent-grown', 'talent-exported'] as const;

/** So many days before a step up are looked at: three years. */
export const talentLookback = 1096;

/** Whoever was with a group for fewer of those days is not counted for it: a year. */
export const talentFewestDays = 365;

/** Stayed in the group that they grew in, or went on to another one. */
export type TalentOutcome = 'grown' | 'exported';

/** Somebody's first step up in a window: to a higher stage, or to leading others for the first time. */
export type TalentStep = {
  readonly personId: string;
  readonly day: number;
  readonly how: 'moved-up' | 'began-leading';
};

/** What stands beside the number of people. Credit is a leader's own, for those they led directly; null for other groups. */
export type TalentDetails = { readonly credit: number | null; readonly leftSince?: number };

/** One step up that counts for a group. */
export type TalentRecord = {
  readonly personId: string;
  readonly on: string;
  readonly how: TalentStep['how'];
  readonly outcome: TalentOutcome | 'left-since';
  /** The part of the step that belongs to the leader of the group. */
  readonly share: number;
};

/**
 * People who took a step up in (F, A] out of a group that they had been in for a year of the three before: `grown` who are
 * still in it on A, `exported` who are in another. The organisation exports nobody.
 */
export function talent(
  index: IndexedHistory,
  request: FigureRequest<PeopleGroup>,
  outcome: TalentOutcome,
): Figure<TalentDetails> {
  const window = windowUpTo(request.asOf, request.windowFrom);
  const records = talentRecords(index, request);
  const counted = records.filter((record) => record.outcome === outcome);
  const credit = request.group.kind === 'leader' ? rounded(counted.reduce((sum, { share }) => sum + share, 0)) : null;
  const leftSince = records.filter((record) => record.outcome === 'left-since').length;
  const details = outcome === 'grown' ? { credit, leftSince } : { credit };
  return figure(`talent-${outcome}`, 'count', { ...request, window }, count(counted.length), details);
}

/** The steps up that count for a group, also of those who have left the organisation since. */
export function talentRecords(index: IndexedHistory, request: FigureRequest<PeopleGroup>): TalentRecord[] {
  const window = windowUpTo(request.asOf, request.windowFrom);
  return index.membersOf(request.group).flatMap((member) => {
    const step = stepUp(index, member.person, window);
    if (step === null || !grewIn(member, step.day)) return [];
    const here = spellOn(member.person, window.closing) !== undefined;
    const outcome = anyIncludesDay(member.days, window.closing) ? 'grown' : here ? 'exported' : 'left-since';
    const { group } = request;
    const share = group.kind === 'leader' ? shareOf(member.person, step.day, group.personId) : 0;
    return [{ personId: step.personId, on: isoDate(step.day), how: step.how, outcome, share }];
  });
}

/** The first step up of a person in the window; null for none. */
function stepUp(index: IndexedHistory, person: PersonRecord, window: Window): TalentStep | null {
  const moves = stageMoves({ person, days: person.spells }, window);
  const promoted = moves.find(({ kind }) => kind === 'promoted')?.day ?? Number.POSITIVE_INFINITY;
  const led = firstLed(index, person.id);
  const began = led > index.begins && inWindow(window, led) ? led : Number.POSITIVE_INFINITY;
  const day = Math.min(promoted, began);
  if (day === Number.POSITIVE_INFINITY) return null;
  return { personId: person.id, day, how: promoted <= began ? 'moved-up' : 'began-leading' };
}

/** The first day on which anybody reported to a person. */
function firstLed(index: IndexedHistory, personId: string): number {
  const members = index.led().get(personId) ?? [];
  return Math.min(...members.flatMap(({ days }) => days.map(({ from }) => from)));
}

/** In the group on the day before the step, and for a year of the three before it. */
function grewIn({ days }: GroupMember, day: number): boolean {
  return anyIncludesDay(days, day - 1) && daysWithin(days, { from: day - talentLookback, to: day }) >= talentFewestDays;
}

/** The part of a step that belongs to one of those who led the person directly for a year or longer, by time led. */
function shareOf(person: PersonRecord, day: number, leaderId: string): number {
  const led = new Map<string, number>();
  for (const spell of person.managers) {
    const days = daysWithin([spell], { from: day - talentLookback, to: day });
    led.set(spell.manager.id, (led.get(spell.manager.id) ?? 0) + days);
  }
  const counting = [...led.values()].filter((days) => days >= talentFewestDays);
  const own = led.get(leaderId) ?? 0;
  return own < talentFewestDays ? 0 : own / counting.reduce((sum, days) => sum + days, 0);
}

/** Ten decimals say every part of 1,096 days exactly enough, and the same in the database. */
const rounded = (value: number): number => Math.round(value * 1e10) / 1e10;
