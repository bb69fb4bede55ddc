import type { RandomStream } from '../forecast/random-stream.js';
import { LiveMatching } from './live-matching.js';

/** How many left vertices stay unpaired on average when so many groups of right vertices, any of them, are taken out. */
export type UsualRemoval = {
  readonly mean: number;
  /** Where the mean lies, 95%; the mean itself where it is exact. */
  readonly lower: number;
  readonly upper: number;
  /** Every choice was tried, none was drawn. */
  readonly exact: boolean;
};

/**
 * The mean number of unpaired left vertices when 1, 2, ... up to `most` of the groups are taken out, each choice being as
 * likely. Where there are no more than `tries` choices, and always for a single group, all of them are tried. The others are
 * drawn, so often, one group after another, so that the same draws serve every number.
 */
export function usualRemovals(
  matching: LiveMatching,
  groups: readonly (readonly number[])[],
  most: number,
  { tries, random }: { readonly tries: number; readonly random: RandomStream },
): UsualRemoval[] {
  const trial = new LiveMatching(matching.graph, matching);
  const sums = Array.from({ length: most }, () => ({ count: 0, sum: 0, squares: 0 }));
  const isTried = (removed: number): boolean => removed === 1 || choicesOf(groups.length, removed) <= tries;
  const takeOut = (group: number): void => {
    for (const right of groups[group] ?? []) trial.takeOut(right);
  };
  const count = (removed: number): void => {
    const sum = sums[removed - 1];
    if (sum === undefined) return;
    const unpaired = matching.graph.lefts.length - trial.size;
    sum.count += 1;
    sum.sum += unpaired;
    sum.squares += unpaired * unpaired;
  };
  for (let removed = 1; removed <= most; removed += 1) {
    if (!isTried(removed)) continue;
    for (const chosen of everyChoice(groups.length, removed)) {
      trial.becomeLike(matching);
      for (const group of chosen) takeOut(group);
      count(removed);
    }
  }
  const draws = sums.every((_, at) => isTried(at + 1)) ? 0 : tries;
  const order = Array.from(groups.keys());
  for (let draw = 0; draw < draws; draw += 1) {
    trial.becomeLike(matching);
    for (let at = 0; at < most; at += 1) {
      const other = at + Math.floor(random() * (order.length - at));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      takeOut(order[at] ?? 0);
      if (!isTried(at + 1)) count(at + 1);
    }
  }
  return sums.map((sum, at) => averageOf(sum, isTried(at + 1)));
}

type Sums = { readonly count: number; readonly sum: number; readonly squares: number };

function averageOf({ count, sum, squares }: Sums, exact: boolean): UsualRemoval {
  const mean = sum / count;
  const reach = exact ? 0 : 1.96 * Math.sqrt(Math.max(0, squares / count - mean * mean) / count);
  return { mean, lower: Math.max(0, mean - reach), upper: mean + reach, exact };
}

/** In how many ways so many can be chosen of all. */
function choicesOf(all: number, chosen: number): number {
  let ways = 1;
  for (let at = 0; at < chosen; at += 1) ways = (ways * (all - at)) / (at + 1);
  return Math.round(ways);
}

function* everyChoice(all: number, chosen: number): Generator<readonly number[]> {
  const places = Array.from({ length: chosen }, (_, at) => at);
  for (;;) {
    yield places;
    let at = chosen - 1;
    while (at >= 0 && (places[at] ?? 0) >= all - chosen + at) at -= 1;
    if (at < 0) return;
    const first = (places[at] ?? 0) + 1;
    for (let next = at; next < chosen; next += 1) places[next] = first + next - at;
  }
}
