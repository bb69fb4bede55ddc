import { dayNumber } from '../calendar/day.js';
import { anyIncludesDay } from '../calendar/interval.js';
import type { GroupMember, PeopleGroup } from '../indicators/group.js';
import type { IndexedHistory } from '../indicators/indexed-history.js';
import { spellOn, stayOn } from '../indicators/person-record.js';

/**
 * What became of somebody from one mark to the next: stayed in the stage, moved to another, was put into another by a new
 * version of the framework, left the organisation, or went off the ladder or out of the group; joined the organisation, came
 * from off the ladder or from outside the group, or appeared by a beginning that nobody knows. `there` counts who is in a
 * stage at the end of each month, `now` who is in it on the as-of date.
 */
export type MonthlyKind =
  | 'stayed'
  | 'moved'
  | 'migrated'
  | 'left'
  | 'went'
  | 'joined'
  | 'came'
  | 'unknown'
  | 'there'
  | 'now';

/** How often something happened over all months; a stage is null where there is none on that side. */
export type MonthlyCount = {
  readonly kind: MonthlyKind;
  readonly fromStageId: string | null;
  readonly toStageId: string | null;
  readonly people: number;
};

/** All that a forecast of a group is estimated from, and over how many months it was counted. */
export type MonthlyCounts = { readonly months: number; readonly counts: readonly MonthlyCount[] };

/**
 * Counts what happened to the people of a group between the marks: everybody's stage at the end of each of these days, and
 * nothing of what lies between them. Rows are in the order of stages and kinds.
 */
export function monthlyCounts(index: IndexedHistory, group: PeopleGroup, marks: readonly string[]): MonthlyCounts {
  const days = marks.map(dayNumber);
  const found = new Map<
    string,
    { kind: MonthlyKind; fromStageId: string | null; toStageId: string | null; people: number }
  >();
  const add = (kind: MonthlyKind, fromStageId: string | null, toStageId: string | null) => {
    const key = `${fromStageId ?? ''} ${toStageId ?? ''} ${kind}`;
    const known = found.get(key) ?? { kind, fromStageId, toStageId, people: 0 };
    known.people += 1;
    found.set(key, known);
  };
  for (const member of index.membersOf(group)) {
    for (const [place, day] of days.entries()) {
      const here = standing(member, day);
      if (place === days.length - 1 && here !== null) add('now', null, here.stage.id);
      const before = days[place - 1];
      if (before === undefined) continue;
      if (here !== null) add('there', null, here.stage.id);
      count(member, before, day, add);
    }
  }
  return { months: days.length - 1, counts: [...found.values()].sort(inOrder) };
}

/** By stages, then by kind. */
export function inOrder(one: MonthlyCount, other: MonthlyCount): number {
  const words = (row: MonthlyCount) => `${row.fromStageId ?? ''} ${row.toStageId ?? ''} ${row.kind}`;
  return words(one) < words(other) ? -1 : 1;
}

type Add = (kind: MonthlyKind, fromStageId: string | null, toStageId: string | null) => void;

function count(member: GroupMember, before: number, day: number, add: Add): void {
  const { person } = member;
  const from = standing(member, before);
  const to = standing(member, day);
  if (from === null && to === null) return;
  if (from !== null && to !== null) {
    const migrated = to.stage !== from.stage && to.migrated && to.from > before;
    add(migrated ? 'migrated' : to.stage === from.stage ? 'stayed' : 'moved', from.stage.id, to.stage.id);
  } else if (from !== null) {
    add(spellOn(person, day) === undefined ? 'left' : 'went', from.stage.id, null);
  } else if (to !== null) {
    const joined = spellOn(person, before) === undefined;
    const known = joined ? spellOn(person, day)?.startKnown : to.startKnown || to.from <= before;
    add(known ? (joined ? 'joined' : 'came') : 'unknown', null, to.stage.id);
  }
}

function standing({ person, days }: GroupMember, day: number) {
  return anyIncludesDay(days, day) ? (stayOn(person, day) ?? null) : null;
}
