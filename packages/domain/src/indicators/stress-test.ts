import { randomStream } from '../forecast/random-stream.js';
import { LiveMatching, none } from '../matching/live-matching.js';
import { type NumberedGraph, numberedGraph } from '../matching/numbered-graph.js';
import { type UsualRemoval, usualRemovals } from '../matching/usual-removal.js';
import { worstRemovals } from '../matching/worst-removal.js';
import { type HeldRole, holdersOfSeveral, impacts } from './held-role.js';

/** What happens when so many people leave at the same time. */
export type StressCase = {
  readonly leaving: number;
  /** How many roles stay open at worst: the truth lies between the two, which are the same where it is exact. */
  readonly worst: { readonly atLeast: number; readonly atMost: number };
  /** People, no more than `leaving`, without whom `worst.atLeast` roles stay open. */
  readonly example: readonly string[];
  /** The roles that stay open then: the least critical ones that can. */
  readonly rolesLeftOpen: readonly string[];
  readonly average: UsualRemoval;
};

export type StressTest = {
  /** How many hold one of the roles or stand ready for one. */
  readonly people: number;
  /** Roles that stay open as it is. */
  readonly openBefore: number;
  readonly cases: readonly StressCase[];
};

/** Up to so many choices of people are all tried; of more, so many are drawn. */
const tries = 4000;
const seed = 20_250;

/**
 * How many critical roles stay open when 1, 2, ... up to `most` of the people who hold them or stand ready for them leave, and
 * everybody else moves so that as few as possible do. With the incumbents left out (null) it is the bench itself that is
 * tested: all roles open, and each of those who stand ready fills one.
 */
export function stressTest(roles: readonly HeldRole[], most: number): StressTest {
  const board = seatsOf(roles);
  const { matching, seats } = board;
  const counts = Math.min(most, seats.size);
  const random = randomStream(seed, 0, counts);
  const averages = usualRemovals(matching, [...seats.values()], counts, { tries, random });
  const worst = worstCases(board, counts);
  return {
    people: seats.size,
    openBefore: roles.length - matching.size,
    cases: averages.flatMap((average, at) => worst.slice(at, at + 1).map((one) => ({ ...one, average }))),
  };
}

type Board = {
  readonly matching: LiveMatching;
  /** What each person can sit in, as right vertices: one, or as many as the roles they hold. */
  readonly seats: ReadonlyMap<string, readonly number[]>;
  readonly personOf: (right: number) => string;
};

/** Whoever holds several roles keeps them all, and moves nowhere: one right vertex for each. */
function seatsOf(roles: readonly HeldRole[]): Board {
  const several = holdersOfSeveral(roles);
  const people = new Map<string, string>();
  const seat = (personId: string, roleId: string): string => {
    const name = several.has(personId) ? `${personId} ${roleId}` : personId;
    people.set(name, personId);
    return name;
  };
  const graph: NumberedGraph = numberedGraph(
    new Map(
      [...roles].sort(byImpact).map(({ roleId, incumbentId, successors }) => {
        const ready = successors.map(({ personId }) => personId).filter((personId) => !several.has(personId));
        return [roleId, [...(incumbentId === null ? [] : [incumbentId]), ...ready].map((id) => seat(id, roleId))];
      }),
    ),
  );
  const personOf = (right: number): string => people.get(graph.rights[right] ?? '') ?? '';
  const seats = new Map<string, number[]>();
  for (const right of graph.rights.keys()) {
    const own = seats.get(personOf(right));
    if (own === undefined) seats.set(personOf(right), [right]);
    else own.push(right);
  }
  return { matching: new LiveMatching(graph), seats, personOf };
}

/**
 * The worst case by people follows from the worst case by seats: where nobody holds several, it is the same. Else `leaving`
 * people take no more seats along than those who hold the most, which bounds it from above.
 */
function worstCases(board: Board, counts: number): Omit<StressCase, 'average'>[] {
  const { matching, seats, personOf } = board;
  const roles = matching.graph.lefts.length;
  const byReach = [...seats]
    .filter(([, own]) => own.length > 1)
    .sort(([, one], [, other]) => other.length - one.length);
  const taken = (leaving: number): number =>
    byReach.slice(0, leaving).reduce((sum, [, own]) => sum + own.length - 1, leaving);
  const removals = worstRemovals(matching, Math.min(taken(counts), matching.graph.rights.length));
  const openWithout = (people: readonly string[]): string[] => {
    const out = people.flatMap((personId) => seats.get(personId) ?? []);
    const trial = new LiveMatching(matching.graph, undefined, out);
    return matching.graph.lefts.filter((_, left) => trial.rightOf(left) === none);
  };
  let worst = { open: openWithout([]), example: [] as readonly string[] };
  return Array.from({ length: counts }, (_, at) => {
    const leaving = at + 1;
    const [exact, bound] = [removals[at], removals[Math.min(taken(leaving), removals.length) - 1]];
    const example = (exact?.example ?? []).map(personOf);
    for (const first of byReach.length === 0 ? [[]] : [[], byReach.slice(0, leaving).map(([personId]) => personId)]) {
      const people = [...new Set([...first, ...example])].slice(0, leaving);
      const open = openWithout(people);
      if (open.length > worst.open.length) worst = { open, example: people };
    }
    const atLeast = worst.open.length;
    const atMost = Math.max(atLeast, roles - matching.size + (bound?.atMost ?? 0));
    return { leaving, worst: { atLeast, atMost }, example: worst.example, rolesLeftOpen: worst.open };
  });
}

function byImpact(one: HeldRole, other: HeldRole): number {
  return impacts.indexOf(other.impact) - impacts.indexOf(one.impact) || (one.roleId < other.roleId ? -1 : 1);
}
