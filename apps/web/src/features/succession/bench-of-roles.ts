import { type Horizon, horizon } from '@understudy/contracts/career-framework';
import type { PersonReference } from '@understudy/contracts/people';
import type { BenchRole } from '@understudy/contracts/succession';
import { effectiveBenchOf } from '@understudy/domain/indicators/bench-strength';
import type { Format } from '../../lib/format.js';

/** How many of the roles are covered within a horizon, and how many could be filled at the same time. */
export type BenchAtHorizon = { horizon: Horizon; covered: number; filled: number; roles: number };

/** Somebody without whom one role fewer could be filled, with the roles they stand ready for. */
export type BenchLinchpin = { person: PersonReference; roleNames: string[]; onlyFor: string[] };

const within = (role: BenchRole, by: Horizon) => {
  const reach = horizon.options.indexOf(by);
  return role.successors.filter((one) => horizon.options.indexOf(one.horizon) <= reach);
};

const benchRolesOf = (roles: readonly BenchRole[], by: Horizon) =>
  roles.map((role) => ({
    roleId: role.id,
    successors: within(role, by).map((one) => ({ personId: one.person.id, horizon: one.horizon })),
  }));

/** The bench of open roles for every horizon, nearest first. */
export const benchPerHorizon = (roles: readonly BenchRole[]): BenchAtHorizon[] =>
  horizon.options.map((by) => {
    const open = benchRolesOf(roles, by);
    const { covered, matching } = effectiveBenchOf(open);
    return { horizon: by, covered, filled: matching.length, roles: open.length };
  });

/** The linchpins among the successors within a horizon, by name, with what depends on them. */
export const linchpinsOf = (roles: readonly BenchRole[], by: Horizon, words: Format['compare']): BenchLinchpin[] => {
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const people = new Map(roles.flatMap(({ successors }) => successors.map(({ person }) => [person.id, person])));
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return effectiveBenchOf(benchRolesOf(roles, by))
    .linchpins.flatMap(({ personId, roleIds, roleIdsWithoutOther }) => {
      const person = people.get(personId);
      return person ? [{ person, roleNames: named(roleIds), onlyFor: named(roleIdsWithoutOther) }] : [];
    })
    .toSorted((one, other) => words(one.person.name, other.person.name));
};
