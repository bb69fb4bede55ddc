import type { BenchPerson, RoleName, StressCase, VacancyChain } from '@understudy/contracts/indicators-bench';
import type { PersonReference } from '@understudy/contracts/people';
import { byLetters } from '@understudy/domain/collections/folded';
import type { HeldRole } from '@understudy/domain/indicators/held-role';
import type { StressCase as TestedCase } from '@understudy/domain/indicators/stress-test';
import type { VacancyChain as LaidChain } from '@understudy/domain/indicators/vacancy-chains';
import type { BenchRoleRow } from './bench-what-if.repository.js';

/** The names of the roles and of everybody on them, by id. */
export type BenchNames = {
  readonly role: (id: string) => RoleName;
  readonly person: (id: string) => PersonReference;
};

/** The names that stand in these rows. */
export const namesOf = (rows: readonly BenchRoleRow[]): BenchNames => {
  const roles = new Map(rows.map(({ id, name }) => [id, name]));
  const people = new Map(peopleOf(rows).map(({ id, name }) => [id, name]));
  return {
    role: (id) => ({ id, name: roles.get(id) ?? '' }),
    person: (id) => ({ id, name: people.get(id) ?? '' }),
  };
};

/** Rows as the domain reckons with them. */
export const heldRoles = (rows: readonly BenchRoleRow[]): HeldRole[] =>
  rows.map(({ id, impact, incumbent, successors }) => ({
    roleId: id,
    impact,
    incumbentId: incumbent?.id ?? null,
    successors: successors.map(({ id: personId, horizon }) => ({ personId, horizon })),
  }));

/** One case of the stress test, with the roles that its example leaves open. */
export const presentCase = (
  { leaving, worst, average, example }: TestedCase,
  open: readonly string[],
  names: BenchNames,
): StressCase => ({
  leaving,
  worstAtLeast: worst.atLeast,
  worstAtMost: worst.atMost,
  average: average.mean,
  averageLower: average.lower,
  averageUpper: average.upper,
  averageIsExact: average.exact,
  people: example.map(names.person),
  roles: open.map(names.role),
});

/** One chain, from the role that opens to the end. */
export const presentChain = (
  { roleId, opensNow, moves, staysOpen, neededElsewhere }: LaidChain,
  roles: readonly HeldRole[],
  names: BenchNames,
): VacancyChain => {
  const incumbent = roles.find((role) => role.roleId === roleId)?.incumbentId ?? null;
  return {
    role: names.role(roleId),
    leaver: opensNow && incumbent !== null ? names.person(incumbent) : null,
    moves: moves.map(({ personId, toRoleId, fromRoleId, horizon }) => ({
      person: names.person(personId),
      to: names.role(toRoleId),
      from: fromRoleId === null ? null : names.role(fromRoleId),
      horizon,
    })),
    staysOpen: staysOpen === null ? null : names.role(staysOpen),
    neededElsewhere: neededElsewhere.map(({ personId, roleId: seat }) => ({
      person: names.person(personId),
      role: names.role(seat),
    })),
  };
};

/** Everybody who holds a role or stands ready for one, by name. */
export const presentPeople = (rows: readonly BenchRoleRow[]): BenchPerson[] => {
  const rolesWhere = (belongs: (row: BenchRoleRow) => boolean): RoleName[] =>
    rows.filter(belongs).map(({ id, name }) => ({ id, name }));
  return [...new Map(peopleOf(rows).map((person) => [person.id, person])).values()]
    .sort((one, other) => byLetters(one.name, other.name) || (one.id < other.id ? -1 : 1))
    .map((person) => ({
      person,
      holds: rolesWhere(({ incumbent }) => incumbent?.id === person.id),
      readyFor: rolesWhere(({ successors }) => successors.some(({ id }) => id === person.id)),
    }));
};

const peopleOf = (rows: readonly BenchRoleRow[]): PersonReference[] =>
  rows.flatMap(({ incumbent, successors }) =>
    [...(incumbent === null ? [] : [incumbent]), ...successors].map(({ id, name }) => ({ id, name })),
  );
