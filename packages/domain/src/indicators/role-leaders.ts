import { includesDay, intervalOf } from '../calendar/interval.js';
import type { CriticalRoleRow, RoleSpell } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { type PersonRecord, spellOn } from './person-record.js';

/** What held on a day: who held a role, or to which unit it belonged. */
export function holdingOn<Key extends 'personId' | 'unitId'>(
  spells: readonly RoleSpell<Key>[],
  day: number,
): RoleSpell<Key>[] {
  return spells.filter(({ from, to }) => includesDay(intervalOf(from, to), day));
}

/**
 * Those to whom a role answers on a day: everybody above whoever holds it. Of a holder who has left, those above them on their
 * last day who are still here; where nobody holds it and nobody of that line is here, whoever answers for its plan and
 * everybody above them. So a role whose holder leaves stays in the bench of those who have to fill it.
 */
export function leadersOfRole(index: IndexedHistory, role: CriticalRoleRow, day: number): ReadonlySet<string> {
  const here = (person: PersonRecord): boolean => spellOn(person, day) !== undefined;
  const holders = holdingOn(role.holders, day).flatMap(({ personId }) => index.people.get(personId) ?? []);
  const line = holders.flatMap((holder) => lineAbove(holder, day).filter(here));
  if (line.length > 0 || holders.some(here)) return idsOf(line);
  const owner = index.people.get(role.ownerId ?? '');
  return idsOf(owner === undefined ? [] : [owner, ...lineAbove(owner, day)].filter(here));
}

/** Everybody above a person on a day, by the lines of that day; of somebody who has left, by those of their last day. */
function lineAbove(person: PersonRecord, day: number): PersonRecord[] {
  const seen = seenOn(person, day);
  const found = new Set([person]);
  for (const one of found) for (const line of one.managers) if (includesDay(line, seen)) found.add(line.manager);
  found.delete(person);
  return [...found];
}

/** The day itself for whoever is employed on it, the last day of those who have left, the first of those who are to come. */
function seenOn({ spells }: PersonRecord, day: number): number {
  const begun = spells.filter(({ from }) => from <= day).at(-1);
  return begun === undefined ? (spells[0]?.from ?? day) : Math.min(day, begun.to - 1);
}

const idsOf = (people: readonly PersonRecord[]): ReadonlySet<string> => new Set(people.map(({ id }) => id));
