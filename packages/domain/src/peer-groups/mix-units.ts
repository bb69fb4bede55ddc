import { type Candidate, type Forming, spreadOf } from './candidate.js';

/** What speaks against a group: lines weigh more than everything else, then people of the same unit. */
const against = (people: readonly Candidate[], { inLine }: Forming): number => {
  let sum = 0;
  for (const [index, one] of people.entries()) {
    for (const other of people.slice(index + 1)) {
      if (inLine(one.id, other.id)) sum += 1_000;
      if (one.unitId === other.unitId) sum += 1;
    }
  }
  return sum;
};

/** Rounds after which people stay where they are; fewer are nearly always enough. */
const rounds = 6;

/** Lets people change places between groups while that parts a line or mixes units better, within the reach of clocks. */
export const mixUnits = (groups: Candidate[][], forming: Forming): void => {
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const [place, first] of groups.entries()) {
      for (const second of groups.slice(place + 1)) moved = exchange(first, second, forming) || moved;
    }
  }
};

const exchange = (first: Candidate[], second: Candidate[], forming: Forming): boolean => {
  if (Math.abs((first[0]?.offset ?? 0) - (second[0]?.offset ?? 0)) > 2 * forming.widest) return false;
  let moved = false;
  let now = against(first, forming) + against(second, forming);
  for (const [here, one] of first.entries()) {
    for (const [there, other] of second.entries()) {
      if (now === 0) return moved;
      if (first[here] !== one || second[there] !== other) continue;
      const left = first.with(here, other);
      const right = second.with(there, one);
      if (spreadOf(left) > forming.widest || spreadOf(right) > forming.widest) continue;
      const then = against(left, forming) + against(right, forming);
      if (then >= now) continue;
      first[here] = other;
      second[there] = one;
      now = then;
      moved = true;
    }
  }
  return moved;
};
