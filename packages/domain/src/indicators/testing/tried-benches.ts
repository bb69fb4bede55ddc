import fc from 'fast-check';
import { type HeldRole, holdersOfSeveral, impacts } from '../held-role.js';
import { horizons } from '../history.js';

const person = fc.integer({ min: 0, max: 7 }).map((number) => `person-${number}`);

/** A few critical roles; now and then somebody holds two, or stands ready for the role they hold. */
export const drawnRoles: fc.Arbitrary<HeldRole[]> = fc
  .array(
    fc.record({
      incumbentId: fc.option(person, { nil: null, freq: 4 }),
      impact: fc.constantFrom(...impacts),
      successors: fc.uniqueArray(fc.record({ personId: person, horizon: fc.constantFrom(...horizons) }), {
        maxLength: 3,
        selector: ({ personId }) => personId,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((roles) => roles.map((role, place) => ({ ...role, roleId: `role-${place}` })));

/** Who sits in each role, in their order; null where nobody does. */
export type Seating = readonly (string | null)[];

/** Every way in which those who stay can sit: where they sit already, or where they stand ready; each in one place. */
export function seatings(roles: readonly HeldRole[], leaving: ReadonlySet<string>): Seating[] {
  const several = holdersOfSeveral(roles.map((role) => ({ ...role, incumbentId: staying(role, leaving) })));
  const [first, ...others] = roles;
  if (first === undefined) return [[]];
  const choices = new Map(
    roles.map((role) => {
      const own = staying(role, leaving);
      const ready = role.successors
        .map(({ personId }) => personId)
        .filter((id) => !leaving.has(id) && !several.has(id));
      return [role.roleId, own === null ? ready : several.has(own) ? [own] : [...new Set([own, ...ready])]];
    }),
  );
  const after = ([role, ...rest]: readonly HeldRole[], used: readonly string[]): Seating[] => {
    if (role === undefined) return [[]];
    const free = (choices.get(role.roleId) ?? []).filter((id) => several.has(id) || !used.includes(id));
    return [null, ...free].flatMap((id) =>
      after(rest, id === null ? used : [...used, id]).map((seating) => [id, ...seating]),
    );
  };
  return after([first, ...others], []);
}

/** How few roles can stay open without these people. */
export function fewestOpen(roles: readonly HeldRole[], leaving: ReadonlySet<string>): number {
  return Math.min(...seatings(roles, leaving).map((seating) => seating.filter((id) => id === null).length));
}

/** All choices of so many. */
export function choicesOf<Item>([first, ...others]: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choicesOf(others, count - 1).map((chosen) => [first, ...chosen]), ...choicesOf(others, count)];
}

/** Whoever holds a role and stays. */
export function staying({ incumbentId }: HeldRole, leaving: ReadonlySet<string>): string | null {
  return incumbentId !== null && leaving.has(incumbentId) ? null : incumbentId;
}
