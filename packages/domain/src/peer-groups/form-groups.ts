import { type Candidate, type Forming, type FormingRules, spreadOf } from './candidate.js';
import { fill } from './fill-groups.js';
import { mixUnits } from './mix-units.js';

/** Two people of one line: one of them leads the other, directly or not. */
export type LinePair = readonly [string, string];

/** Why somebody is in no group: too few people nearby, somebody of their line in each group with room, or no room. */
export type LeftOver = { readonly id: string; readonly why: 'too-few-nearby' | 'line' | 'no-room' };

/** A group as proposed, with what speaks for it. */
export type ProposedGroup = {
  readonly memberIds: readonly string[];
  /** From how many units its people come; those without a unit count as one. */
  readonly units: number;
  /** Minutes between its earliest and its latest clock. */
  readonly spread: number;
};

export type Proposal = { readonly groups: readonly ProposedGroup[]; readonly leftOver: readonly LeftOver[] };

/** Whether somebody can join these people: near enough by the clock, and of nobody's line. */
export const fits = (people: readonly Candidate[], one: Candidate, { widest, inLine }: Forming): boolean =>
  spreadOf([...people, one]) <= widest && people.every(({ id }) => !inLine(id, one.id));

const byClock = (one: Candidate, other: Candidate): number => one.offset - other.offset || (one.id < other.id ? -1 : 1);

/** How many people of a group come from the unit of somebody. */
const ofTheirUnit = (people: readonly Candidate[], one: Candidate): number =>
  people.filter(({ unitId }) => unitId === one.unitId).length;

/** Gives whoever is left a place where they fit, in the group where most is new to them; those who find none stay over. */
const placeLeft = (groups: Candidate[][], left: readonly Candidate[], forming: Forming): Candidate[] =>
  left.filter((one) => {
    const open = groups.filter((people) => people.length < forming.largest && fits(people, one, forming));
    const best = open.toSorted((a, b) => ofTheirUnit(a, one) - ofTheirUnit(b, one) || a.length - b.length)[0];
    best?.push(one);
    return best === undefined;
  });

const whyLeft = (groups: readonly Candidate[][], one: Candidate, forming: Forming): LeftOver['why'] => {
  const near = groups.filter((people) => spreadOf([...people, one]) <= forming.widest);
  if (near.length === 0) return 'too-few-nearby';
  return near.some((people) => people.length < forming.largest) ? 'line' : 'no-room';
};

/** Takes out of each group whoever stands in a line with most others of it, until no line is left. */
const partLines = (groups: Candidate[][], { inLine }: Forming): Candidate[] =>
  groups.flatMap((people) => {
    const out: Candidate[] = [];
    const clashes = (one: Candidate) => people.filter(({ id }) => inLine(one.id, id)).length;
    for (;;) {
      const worst = people.toSorted((a, b) => clashes(b) - clashes(a) || byClock(a, b))[0];
      if (worst === undefined || clashes(worst) === 0) return out;
      people.splice(people.indexOf(worst), 1);
      out.push(worst);
    }
  });

/**
 * Proposes groups of people of one stage: near enough by the clock, nobody with somebody of their own line, of the sizes
 * that are asked for, and mixed of many units. Whoever finds no place is told why. The same people give the same groups,
 * in whatever order they come.
 */
export const formGroups = (
  candidates: readonly Candidate[],
  lines: readonly LinePair[],
  rules: FormingRules,
): Proposal => {
  const pairs = new Set(lines.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const forming: Forming = { ...rules, inLine: (one, other) => pairs.has(`${one} ${other}`) };
  const sorted = candidates.toSorted(byClock);
  let groups = fill(sorted, rules);
  mixUnits(groups, forming);
  const seated = new Set(groups.flat());
  let left = [...partLines(groups, forming), ...sorted.filter((one) => !seated.has(one))].toSorted(byClock);
  left = placeLeft(groups, left, forming);
  for (;;) {
    // The smallest group goes first, so that its people can fill the others up.
    const short = groups
      .filter(({ length }) => length < rules.smallest)
      .toSorted(
        (a, b) =>
          a.length - b.length ||
          a
            .map(({ id }) => id)
            .join()
            .localeCompare(b.map(({ id }) => id).join(), 'en'),
      )[0];
    if (short === undefined) break;
    groups = groups.filter((people) => people !== short);
    left = placeLeft(groups, [...left, ...short].toSorted(byClock), forming);
  }
  return {
    groups: groups.map((people) => ({
      memberIds: people.toSorted(byClock).map(({ id }) => id),
      units: new Set(people.map(({ unitId }) => unitId)).size,
      spread: spreadOf(people),
    })),
    leftOver: left.map((one) => ({ id: one.id, why: whyLeft(groups, one, forming) })),
  };
};
