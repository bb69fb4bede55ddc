import { dayNumber } from '../calendar/day.js';
import {
  anyIncludesDay,
  type Interval,
  intersection,
  intervalOf,
  mergeTouching,
  subtractIntervals,
} from '../calendar/interval.js';
import type { Group, GroupMember, LedGroups } from './group.js';
import type { IndexedHistory } from './indexed-history.js';
import { type PersonRecord, whileEmployed } from './person-record.js';

/** The reporting lines of one day run in a circle, so nobody can say who leads whom. */
export class ReportingCycle extends Error {
  /** The people of the circle, from one of them up to the same one again. */
  readonly personIds: readonly string[];

  constructor(personIds: readonly string[]) {
    super(`Reporting lines run in a circle on the same day: ${personIds.join(' -> ')}`);
    this.name = 'ReportingCycle';
    this.personIds = personIds;
  }
}

/** The people of a group with the days on which they were in it, while employed. */
export function groupMembers(index: IndexedHistory, group: Group): readonly GroupMember[] {
  switch (group.kind) {
    case 'organisation':
      return membersWith(index.people.values(), (person) => person.spells);
    case 'leader':
      return index.led().get(group.personId) ?? [];
    case 'unit':
      return unitMembers(index, group.unitId);
    case 'stage':
      return membersWith(index.people.values(), (person) =>
        group.stageId === null
          ? subtractIntervals(person.spells, person.stays)
          : person.stays.filter(({ stage }) => stage.id === group.stageId),
      );
  }
}

/**
 * The people below every leader, with the days on which they were below them: the reporting lines as they stood on each
 * day, followed upwards. Throws ReportingCycle when the lines of one day run in a circle.
 */
export function ledGroups(people: Iterable<PersonRecord>): LedGroups {
  const led = new Map<string, GroupMember[]>();
  for (const person of people) {
    const daysBelow = new Map<string, Interval[]>();
    climb(person, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }, [person], daysBelow);
    for (const [leaderId, days] of daysBelow) {
      const members = led.get(leaderId) ?? [];
      members.push({ person, days: mergeTouching(days) });
      led.set(leaderId, members);
    }
  }
  return led;
}

/** The members of a group on one day. */
export function membersOn(members: readonly GroupMember[], day: number): PersonRecord[] {
  return members.filter(({ days }) => anyIncludesDay(days, day)).map(({ person }) => person);
}

/** The leaders with at least so many people below them on a date, in the order of their ids. */
export function leadersOn(index: IndexedHistory, date: string, fewest = 1): string[] {
  const day = dayNumber(date);
  return [...index.led()]
    .filter(([, members]) => membersOn(members, day).length >= fewest)
    .map(([leaderId]) => leaderId)
    .sort();
}

/** Follows the lines upwards over the days given, and notes who was above on which of them. */
function climb(
  person: PersonRecord,
  span: Interval,
  path: readonly PersonRecord[],
  found: Map<string, Interval[]>,
): void {
  for (const line of person.managers) {
    const days = intersection(line, span);
    if (days === null) continue;
    const { manager } = line;
    if (path.includes(manager)) throw new ReportingCycle([...path, manager].map(({ id }) => id));
    const noted = found.get(manager.id);
    if (noted === undefined) found.set(manager.id, [days]);
    else noted.push(days);
    climb(manager, days, [...path, manager], found);
  }
}

function unitMembers(index: IndexedHistory, unitId: string): GroupMember[] {
  const days = new Map<PersonRecord, Interval[]>();
  for (const id of index.unitAndBelow(unitId)) {
    for (const { personId, from, to } of index.membershipsByUnit.get(id) ?? []) {
      const person = index.people.get(personId);
      if (person === undefined) throw new Error(`The history has no person '${personId}'`);
      const own = days.get(person) ?? [];
      own.push(...whileEmployed(person, intervalOf(from, to)));
      days.set(person, own);
    }
  }
  const inOrder = [...index.people.values()].filter((person) => days.has(person));
  return membersWith(inOrder, (person) => days.get(person) ?? []);
}

function membersWith(
  people: Iterable<PersonRecord>,
  daysOf: (person: PersonRecord) => readonly Interval[],
): GroupMember[] {
  const members: GroupMember[] = [];
  for (const person of people) {
    const days = mergeTouching(daysOf(person));
    if (days.length > 0) members.push({ person, days });
  }
  return members;
}
