import { jointLot, lotOf } from './lots.js';
import { brokenMust, sameUnit, scoreOf } from './match-fit.js';
import type { Mentee, Mentor, Pair } from './match-people.js';
import type { MatchRules } from './match-rules.js';

/** Everything that a matching is made from. The order of people and pairs does not matter. */
export type MatchInput = {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly rules: MatchRules;
  /** Decides between matchings that are equally good; the same seed decides alike. */
  readonly seed: string;
  /** Pairs that were settled beforehand; each takes a place. */
  readonly fixed: readonly Pair[];
  /** Pairs between whom something lies that may be told: a line, or that they were brought together before. */
  readonly apart: readonly Pair[];
  /** Pairs that one of the two does not wish for. The solver keeps to it; nothing that is told of a matching may. */
  readonly avoided: readonly Pair[];
  /** Pairs that the programme team does not want. */
  readonly takenOut: readonly Pair[];
};

/** The places of a mentor: those that cost nothing, and what each further one costs, cheapest first. */
export type Places = { readonly free: number; readonly costs: readonly number[]; readonly sameUnitCap: number };

/**
 * A matching as a min-cost flow in whole numbers: from each mentee at most one unit flows to a mentor, through the mentor's
 * door for their own unit where there is one, and on through one of their places.
 */
export type MatchProblem = {
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly places: readonly Places[];
  /** What each pair gains, mentee by mentee; -1 where no pair may be. */
  readonly gains: Float64Array;
  /** 1 where both are of one unit. */
  readonly sameUnit: Uint8Array;
  /** What a tenth of a point of score is worth: more than all lots of a matching together. */
  readonly tenth: number;
  /** Whether more pairs come before better ones. */
  readonly mostFirst: boolean;
};

/** The best score of a pair, in tenths. */
export const bestScore = 1000;

/** Lots are drawn from 1 to here, so that even a pair without any score is better than none. */
const lots = 1024;

/** What each mentee that a mentor has already takes from the next pair, in tenths, for each grade of weight. */
const spreadCost = 20;

/** Makes the numbers of a matching. People are put into an order that the seed decides, so that no order of theirs counts. */
export const problemOf = (input: MatchInput): MatchProblem => {
  const { rules, seed } = input;
  const placed = new Set(input.fixed.map(({ menteeId }) => menteeId));
  const fixedAt = countBy(input.fixed.map(({ mentorId }) => mentorId));
  const numbered = numbering();
  const mentees = inDrawnOrder(input.mentees, seed)
    .filter(({ personId }) => !placed.has(personId))
    .map(numbered.mentee);
  const mentors = inDrawnOrder(input.mentors, seed).map(numbered.mentor);
  const apart = apartFrom([...input.apart, ...input.takenOut, ...input.avoided]);
  const places = mentors.map((mentor) => placesOf(mentor, fixedAt.get(mentor.personId) ?? 0, rules));
  const tenth = lots * Math.max(1, mentees.length) + 1;
  const gains = new Float64Array(mentees.length * mentors.length).fill(-1);
  const together = new Uint8Array(gains.length);
  const mentorLots = mentors.map(({ personId }) => lotOf(seed, personId));
  for (const [row, mentee] of mentees.entries()) {
    const lot = lotOf(seed, mentee.personId);
    const notWith = apart.get(mentee.personId);
    for (const [column, mentor] of mentors.entries()) {
      if (mentor.personId === mentee.personId || brokenMust(mentee, mentor, rules) !== null) continue;
      const score = scoreOf(mentee, mentor, rules);
      if (score < rules.minimumScore * 10 || notWith?.has(mentor.personId)) continue;
      const at = row * mentors.length + column;
      gains[at] = score * tenth + 1 + (jointLot(lot, mentorLots[column] ?? 0) % (lots - 1));
      together[at] = Number(sameUnit(mentee, mentor));
    }
  }
  return {
    menteeIds: mentees.map(({ personId }) => personId),
    mentorIds: mentors.map(({ personId }) => personId),
    places: places.map(({ costs, ...place }) => ({ ...place, costs: costs.map((cost) => cost * tenth) })),
    gains,
    sameUnit: together,
    tenth,
    mostFirst: rules.objective === 'participation',
  };
};

const placesOf = ({ places, taken }: Mentor<number>, fixed: number, { spread, sameUnitCap }: MatchRules): Places => {
  const left = Math.max(0, places - fixed);
  const costs = Array.from({ length: left }, (_, place) => (taken + fixed + place) * spread * spreadCost);
  const costly = costs.filter((cost) => cost > 0);
  return { free: left - costly.length, costs: costly, sameUnitCap: sameUnitCap ?? left };
};

const inDrawnOrder = <Person extends { readonly personId: string }>(
  people: readonly Person[],
  seed: string,
): Person[] =>
  people
    .map((person) => ({ person, lot: lotOf(seed, person.personId) }))
    .sort((one, other) => one.lot - other.lot || (one.person.personId < other.person.personId ? -1 : 1))
    .map(({ person }) => person);

/** Two million pairs are weighed: whole numbers are compared faster than words. */
const numbering = () => {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const lists = (person: Mentee | Mentor) => ({
    skillKeys: person.skillKeys.map((key) => numberOf(`skill ${key}`)),
    languages: person.languages.map((key) => numberOf(`language ${key}`)),
    unitId: person.unitId === null ? null : numberOf(`unit ${person.unitId}`),
  });
  const stage = (key: string): number => numberOf(`stage ${key}`);
  return {
    mentee: (mentee: Mentee): Mentee<number> => ({
      ...mentee,
      ...lists(mentee),
      stageKey: mentee.stageKey === null ? null : stage(mentee.stageKey),
    }),
    mentor: (mentor: Mentor): Mentor<number> => ({
      ...mentor,
      ...lists(mentor),
      stageKeys: mentor.stageKeys.map(stage),
    }),
  };
};

/** From whom each mentee is to be kept apart. */
export const apartFrom = (pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const apart = new Map<string, Set<string>>();
  for (const { menteeId, mentorId } of pairs) {
    const known = apart.get(menteeId);
    if (known === undefined) apart.set(menteeId, new Set([mentorId]));
    else known.add(mentorId);
  }
  return apart;
};

const countBy = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};
