import { dayNumber } from '../calendar/day.js';
import { anyIncludesDay, includesDay, intervalOf } from '../calendar/interval.js';
import type { PeopleGroup } from './group.js';
import { type CriticalRoleRow, type Horizon, horizons } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import { spellOn } from './person-record.js';
import { holdingOn, leadersOfRole } from './role-leaders.js';

/** A critical role open on a date, with its active successors and the nearest horizon of each. */
export type BenchRole = {
  readonly roleId: string;
  readonly successors: readonly { readonly personId: string; readonly horizon: Horizon }[];
};

/**
 * The critical roles of a group open on a date, with the active successors within the horizon. A successor is active while
 * nominated and employed, and not of a role that they hold themselves on that date. A role belongs to the unit it had on that
 * date and those above, to everybody to whom it answers (`leadersOfRole`), and to the organisation. In the bench of a leader,
 * nominations of that leader and of those above do not count: whoever reads a bench could else tell from it that they are on it.
 */
export function benchRoles(
  index: IndexedHistory,
  { asOf, group, horizon }: { readonly asOf: string; readonly group: PeopleGroup; readonly horizon: Horizon },
): BenchRole[] {
  const day = dayNumber(asOf);
  const belongs = roleMembership(index, group, day);
  const counts = countsInBench(index, group, day);
  const reach = horizons.indexOf(horizon);
  return index.criticalRoles
    .filter((role) => includesDay(intervalOf(role.openedOn, role.closedOn), day) && belongs(role))
    .map(({ id, holders }) => {
      const held = new Set(holdingOn(holders, day).map(({ personId }) => personId));
      const nearest = new Map<string, number>();
      for (const successor of index.successorsByRole.get(id) ?? []) {
        const person = index.people.get(successor.personId);
        const distance = horizons.indexOf(successor.horizon);
        if (distance > reach || !includesDay(intervalOf(successor.from, successor.to), day)) continue;
        if (person === undefined || spellOn(person, day) === undefined || !counts(person.id)) continue;
        if (held.has(person.id)) continue;
        nearest.set(person.id, Math.min(distance, nearest.get(person.id) ?? distance));
      }
      const successors = [...nearest].sort(([one], [other]) => (one < other ? -1 : 1));
      return {
        roleId: id,
        successors: successors.map(([personId, distance]) => ({ personId, horizon: horizons[distance] ?? horizon })),
      };
    })
    .sort((one, other) => (one.roleId < other.roleId ? -1 : 1));
}

function roleMembership(index: IndexedHistory, group: PeopleGroup, day: number): (role: CriticalRoleRow) => boolean {
  if (group.kind === 'organisation') return () => true;
  if (group.kind === 'leader') return (role) => leadersOfRole(index, role, day).has(group.personId);
  const units = index.unitAndBelow(group.unitId);
  return (role) => holdingOn(role.units, day).some(({ unitId }) => units.has(unitId));
}

function countsInBench(index: IndexedHistory, group: PeopleGroup, day: number): (personId: string) => boolean {
  if (group.kind !== 'leader') return () => true;
  const leads = (personId: string): boolean =>
    index
      .membersOf({ kind: 'leader', personId })
      .some(({ person, days }) => person.id === group.personId && anyIncludesDay(days, day));
  return (personId) => personId !== group.personId && !leads(personId);
}
