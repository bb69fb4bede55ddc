import { anyIncludesDay } from '../calendar/interval.js';
import type { GroupMember } from './group.js';
import type { StageRow } from './history.js';
import { spellOn, stayOn } from './person-record.js';
import { inWindow, type Window } from './window.js';

/**
 * What one day changed for one person: joining or leaving the organisation, a move between stages (promoted: to any higher
 * stage), or no move at all but a transfer into or out of the group.
 */
export type StageMoveKind =
  | 'joined'
  | 'left'
  | 'promoted'
  | 'stepped-down'
  | 'lateral'
  | 'onto-ladder'
  | 'off-ladder'
  | 'transferred';

/** The change between the end of the day before and the end of the day; null stage: in none, or not employed. */
export type StageMove = {
  readonly personId: string;
  readonly day: number;
  readonly kind: StageMoveKind;
  readonly from: StageRow | null;
  readonly to: StageRow | null;
  /** Whether the stage reached was begun by a migration of the framework, which moves nobody. */
  readonly migrated: boolean;
  /** In the group at the end of the day before. */
  readonly inGroupBefore: boolean;
  /** In the group at the end of the day. */
  readonly inGroupAfter: boolean;
};

/** The daily changes of one member of a group within the window (F, A], in order of time. */
export function stageMoves({ person, days }: GroupMember, window: Window): StageMove[] {
  const changeDays = new Set<number>();
  for (const { from, to } of [...person.spells, ...person.stays, ...days]) {
    if (inWindow(window, from)) changeDays.add(from);
    if (inWindow(window, to)) changeDays.add(to);
  }
  const moves: StageMove[] = [];
  for (const day of [...changeDays].sort((one, other) => one - other)) {
    const inGroupBefore = anyIncludesDay(days, day - 1);
    const inGroupAfter = anyIncludesDay(days, day);
    if (!inGroupBefore && !inGroupAfter) continue;
    const from = stayOn(person, day - 1)?.stage ?? null;
    const stay = stayOn(person, day);
    const to = stay?.stage ?? null;
    const employedBefore = spellOn(person, day - 1) !== undefined;
    const employedAfter = spellOn(person, day) !== undefined;
    const migrated = stay?.migrated === true && stay.from === day;
    const move = { personId: person.id, day, from, to, migrated, inGroupBefore, inGroupAfter };
    if (!employedBefore) moves.push({ ...move, kind: 'joined' });
    else if (!employedAfter) moves.push({ ...move, kind: 'left' });
    else if (from !== to) moves.push({ ...move, kind: moveBetween(from, to, migrated) });
    else if (inGroupBefore !== inGroupAfter) moves.push({ ...move, kind: 'transferred' });
  }
  return moves;
}

function moveBetween(from: StageRow | null, to: StageRow | null, migrated: boolean): StageMoveKind {
  if (from === null) return 'onto-ladder';
  if (to === null) return 'off-ladder';
  if (migrated) return 'lateral';
  if (to.ordinal > from.ordinal) return 'promoted';
  return to.ordinal < from.ordinal ? 'stepped-down' : 'lateral';
}
