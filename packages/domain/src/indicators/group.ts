import type { Interval } from '../calendar/interval.js';
import type { PersonRecord } from './person-record.js';

/** People a figure can be about, whatever their stage: everybody, a unit with all below it, or everybody below a leader. */
export type PeopleGroup =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'leader'; readonly personId: string };

/** A group of people, or the holders of one stage (null: people in no stage). */
export type Group = PeopleGroup | { readonly kind: 'stage'; readonly stageId: string | null };

/** Somebody who was in a group, and the disjoint spans of days on which they were in it while employed, in order. */
export type GroupMember = { readonly person: PersonRecord; readonly days: readonly Interval[] };

/** For every leader, by person id: the people below them. */
export type LedGroups = ReadonlyMap<string, readonly GroupMember[]>;

/** A text that is equal for equal groups. */
export function groupKey(group: Group): string {
  switch (group.kind) {
    case 'organisation':
      return 'organisation';
    case 'unit':
      return `unit:${group.unitId}`;
    case 'leader':
      return `leader:${group.personId}`;
    case 'stage':
      return group.stageId === null ? 'no-stage' : `stage:${group.stageId}`;
  }
}
