import type { MatchProblem } from './match-problem.js';

/** A matching: the column of each mentee's mentor, -1 for whoever has none, and what was counted for every pair. */
export type Matching = {
  readonly mentorOf: Int32Array;
  /** Added to the gain of every pair, where more pairs come before better ones. */
  readonly bonus: number;
};

/** What a place is worth: prices per mentee, per mentor, and per door of a mentor's own unit, in whole numbers. */
export type MatchPrices = {
  readonly mentees: Float64Array;
  readonly mentors: Float64Array;
  readonly sameUnit: Float64Array;
};

/** What is still in the way of calling a matching the best one; empty when it is proven to be. */
export type Doubt =
  | 'forbidden-pair'
  | 'too-many'
  | 'too-many-of-one-unit'
  | 'negative-price'
  | 'pair-would-gain'
  | 'not-worth-its-prices'
  | 'somebody-could-join';

/**
 * Proves a matching the best one there is, by exact arithmetic in whole numbers and without trusting whoever found it: it
 * breaks no rule; no pair gains more than its two prices; and the places at their prices are worth as much as the matching
 * gains (duality of linear programmes). Where more pairs come first, nobody can be added by moving others (Berge).
 */
export const doubtsAbout = (problem: MatchProblem, matching: Matching, prices: MatchPrices): Doubt[] => {
  const doubts = new Set<Doubt>(ruleDoubts(problem, matching));
  if ([prices.mentees, prices.mentors, prices.sameUnit].some((all) => all.some((price) => !(price >= 0)))) {
    doubts.add('negative-price');
  }
  if (pairsThatWouldGain(problem, matching.bonus, prices, 1).length > 0) doubts.add('pair-would-gain');
  if (gainOf(problem, matching) !== worthOf(problem, prices)) doubts.add('not-worth-its-prices');
  if (problem.mostFirst && somebodyCouldJoin(problem, matching)) doubts.add('somebody-could-join');
  return [...doubts];
};

/** The pairs, as places in the gains, that gain more than their prices, at most so many for each mentee, the best first. */
export const pairsThatWouldGain = (
  { gains, sameUnit, mentorIds, menteeIds }: MatchProblem,
  bonus: number,
  prices: MatchPrices,
  atMost: number,
): number[] => {
  const found: number[] = [];
  for (const row of menteeIds.keys()) {
    const own = (prices.mentees[row] ?? 0) - bonus;
    const better: { at: number; by: number }[] = [];
    for (let column = 0, at = row * mentorIds.length; column < mentorIds.length; column += 1, at += 1) {
      const gain = gains[at] ?? -1;
      if (gain < 0) continue;
      const door = sameUnit[at] === 1 ? (prices.sameUnit[column] ?? 0) : 0;
      const by = gain - own - (prices.mentors[column] ?? 0) - door;
      if (by > 0) better.push({ at, by });
    }
    better.sort((one, other) => other.by - one.by);
    for (const { at } of better.slice(0, atMost)) found.push(at);
  }
  return found;
};

/** What a matching gains, what its places cost taken off. */
export const gainOf = ({ gains, places, mentorIds }: MatchProblem, { mentorOf, bonus }: Matching): number => {
  const loads = new Int32Array(mentorIds.length);
  let gain = 0;
  for (const [row, column] of mentorOf.entries()) {
    if (column < 0) continue;
    loads[column] = (loads[column] ?? 0) + 1;
    gain += (gains[row * mentorIds.length + column] ?? 0) + bonus;
  }
  for (const [column, { free, costs }] of places.entries()) {
    for (const cost of costs.slice(0, Math.max(0, (loads[column] ?? 0) - free))) gain -= cost;
  }
  return gain;
};

/** What everything is worth at these prices: no matching can gain more. */
const worthOf = ({ places }: MatchProblem, { mentees, mentors, sameUnit }: MatchPrices): number => {
  let worth = mentees.reduce((sum, price) => sum + price, 0);
  for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
    const price = mentors[column] ?? 0;
    worth += price * free + (sameUnit[column] ?? 0) * sameUnitCap;
    for (const cost of costs) worth += Math.max(0, price - cost);
  }
  return worth;
};

const ruleDoubts = ({ gains, places, sameUnit, mentorIds }: MatchProblem, { mentorOf }: Matching): Doubt[] => {
  const doubts: Doubt[] = [];
  const loads = new Int32Array(mentorIds.length);
  const ofOneUnit = new Int32Array(mentorIds.length);
  for (const [row, column] of mentorOf.entries()) {
    if (column < 0) continue;
    const at = row * mentorIds.length + column;
    if ((gains[at] ?? -1) < 0) doubts.push('forbidden-pair');
    loads[column] = (loads[column] ?? 0) + 1;
    ofOneUnit[column] = (ofOneUnit[column] ?? 0) + (sameUnit[at] ?? 0);
  }
  for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
    if ((loads[column] ?? 0) > free + costs.length) doubts.push('too-many');
    if ((ofOneUnit[column] ?? 0) > sameUnitCap) doubts.push('too-many-of-one-unit');
  }
  return doubts;
};

/** Whether one more mentee could have a mentor if others changed theirs: a way from somebody without one to a free place. */
export const somebodyCouldJoin = (
  { gains, places, sameUnit, mentorIds }: MatchProblem,
  { mentorOf }: Matching,
): boolean => {
  const menteesOf = mentorIds.map((): number[] => []);
  for (const [row, column] of mentorOf.entries()) menteesOf[column]?.push(row);
  const full = places.map(({ free, costs }, column) => (menteesOf[column]?.length ?? 0) >= free + costs.length);
  const insiders = menteesOf.map((rows, column) =>
    rows.filter((row) => sameUnit[row * mentorIds.length + column] === 1),
  );
  const doorShut = places.map(({ sameUnitCap }, column) => (insiders[column]?.length ?? 0) >= sameUnitCap);
  const waiting = [...mentorOf.keys()].filter((row) => mentorOf[row] === -1);
  const seen = new Uint8Array(mentorOf.length);
  for (const row of waiting) seen[row] = 1;
  const reachedMentor = new Uint8Array(mentorIds.length);
  const reachedDoor = new Uint8Array(mentorIds.length);
  const reach = (rows: readonly number[]): void => {
    for (const row of rows) {
      if (seen[row] === 1) continue;
      seen[row] = 1;
      waiting.push(row);
    }
  };
  for (const row of waiting) {
    for (let column = 0, at = row * mentorIds.length; column < mentorIds.length; column += 1, at += 1) {
      if ((gains[at] ?? -1) < 0 || reachedMentor[column] === 1) continue;
      if (sameUnit[at] === 1 && doorShut[column] === true) {
        if (reachedDoor[column] === 1) continue;
        reachedDoor[column] = 1;
        reach(insiders[column] ?? []);
        continue;
      }
      if (full[column] !== true) return true;
      reachedMentor[column] = 1;
      reach(menteesOf[column] ?? []);
    }
  }
  return false;
};
