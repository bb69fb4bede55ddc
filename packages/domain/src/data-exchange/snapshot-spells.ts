import type { PeopleRow } from './people-rows.js';
import { type EmploymentSpell, employmentOn } from './person-history.js';
import { earlierEnd, type Span, spanOf } from './spells.js';

/** An employment, a day of it, and whether the person is employed on the day of the snapshot. */
export type SnapshotPlace = { readonly employment: EmploymentSpell; readonly day: string; readonly employed: boolean };

/** The employment that a row speaks of, and the day of it on which its values hold; null when it speaks of none. */
export function placeOfSnapshot(
  employments: readonly EmploymentSpell[],
  row: PeopleRow,
  snapshotOn: string,
): SnapshotPlace | null {
  const current = employmentOn(employments, snapshotOn);
  if (current !== undefined) return { employment: current, day: snapshotOn, employed: true };
  const stated = employments.find(({ joinedOn }) => joinedOn === row.joinedOn) ?? employments.at(-1);
  return stated === undefined ? null : { employment: stated, day: stated.joinedOn, employed: false };
}

/**
 * Spells after a snapshot says that a value holds (null: none holds) on a day of an employment. What is recorded to
 * hold that day stays as it is; something else begins on that day and holds until the next recorded spell. In an
 * employment of which nothing is recorded the value holds from the joining on.
 */
export function spellsFromSnapshot<Spell extends Span>(
  recorded: readonly Spell[],
  employment: EmploymentSpell,
  day: string,
  make: ((span: Span) => Spell) | null,
  same: (recorded: Spell, stated: Spell) => boolean,
): Spell[] {
  const span = spanOf(employment);
  const own = recorded.filter(({ from }) => from >= span.from && (span.to === null || from < span.to));
  if (own.length === 0) return make === null ? [...recorded] : sorted([...recorded, make(span)]);
  const current = own.find(({ from, to }) => from <= day && (to === null || day < to));
  const next = own.find(({ from }) => from > day);
  const stated = make?.({ from: day, to: earlierEnd(next?.from ?? null, span.to) });
  if (current === undefined) return stated === undefined ? [...recorded] : sorted([...recorded, stated]);
  if (stated !== undefined && same(current, stated)) return [...recorded];
  const rest = recorded.filter((spell) => spell !== current);
  const shortened = current.from < day ? [{ ...current, to: day }] : [];
  return sorted([...rest, ...shortened, ...(stated === undefined ? [] : [stated])]);
}

function sorted<Spell extends Span>(spells: Spell[]): Spell[] {
  return spells.sort((one, other) => (one.from < other.from ? -1 : 1));
}
