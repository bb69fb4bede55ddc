import { LiveMatching, none } from './live-matching.js';
import { neededRights } from './needed-rights.js';
import { heaviestPart, neighboursOf, type Part } from './shared-filling.js';

/** By how much a maximum matching can shrink when so many right vertices are taken out: the truth lies between the two. */
export type WorstRemoval = {
  readonly removed: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Right vertices, no more than `removed`, without which `atLeast` pairs fewer are left. */
  readonly example: readonly number[];
};

/**
 * How much a maximum matching shrinks at worst when 1, 2, ... up to `most` right vertices are taken out.
 *
 * Vertices that every maximum matching needs are lost one pair each, and a worst removal takes them first: for as many as
 * there are of them, and for one more, the answer is exact. In matroid terms they are the loops of the dual of the
 * transversal matroid; beyond them the question is the girth of that dual, which is NP-hard (McCormick, 1983). There
 * `atLeast` is what an example does, and `atMost` is proven by a relaxation: taking a share of a vertex for a share of
 * its cost. Where the two meet, the answer is exact as well.
 */
export function worstRemovals(matching: LiveMatching, most: number): WorstRemoval[] {
  const needed = neededRights(matching);
  const rest = new LiveMatching(matching.graph, matching);
  for (const right of needed) rest.takeOut(right);
  const parts: Part[] = [{ lefts: [], neighbours: 0 }, wholeOf(rest)];
  const greedy = most > needed.length + 1 ? extended(rest, [], most - needed.length) : [];
  const found: WorstRemoval[] = [];
  for (let removed = 1; removed <= most; removed += 1) {
    const beyond = removed - needed.length;
    if (beyond <= 1) {
      const loss = Math.min(removed, needed.length);
      found.push({ removed, atLeast: loss, atMost: loss, example: needed.slice(0, removed) });
      continue;
    }
    const atMost = needed.length + Math.min(boundOf(rest, parts, beyond), beyond - 1);
    const former = (found.at(-1)?.example ?? []).slice(needed.length);
    const example = bestOf(rest, [former, greedy.slice(0, beyond), ...closing(rest, parts, beyond)]);
    found.push({
      removed,
      atLeast: needed.length + lossOf(rest, example),
      atMost,
      example: [...needed, ...example],
    });
  }
  return found;
}

/** The largest loss that shares of `count` vertices could cause, rounded down; parts met on the way are kept in `parts`. */
function boundOf(rest: LiveMatching, parts: Part[], count: number): number {
  const within = withinOf(rest);
  for (;;) {
    const { small, large } = highestAt(parts, count);
    if (large === undefined) return small.lefts.length;
    const each = large.neighbours - small.neighbours;
    const price = large.lefts.length - small.lefts.length;
    const value = ({ lefts, neighbours }: Part): number => each * lefts.length - price * neighbours;
    const part = heaviestPart(rest.graph, within, { each, most: price });
    if (value(part) <= value(small)) return Math.floor((value(small) + price * count) / each);
    parts.push(part);
  }
}

/**
 * The two parts, one with at most `count` neighbours and one with more, between which most lefts stand just beyond `count`:
 * half a vertex beyond, where no part is, so that a line through a part at `count` has but one slope.
 */
function highestAt(parts: readonly Part[], count: number): { small: Part; large: Part | undefined } {
  const narrow = parts.filter(({ neighbours }) => neighbours <= count);
  const wide = parts.filter(({ neighbours }) => neighbours > count);
  let best = { small: narrow.reduce(fuller), large: undefined as Part | undefined, height: Number.NEGATIVE_INFINITY };
  for (const small of narrow) {
    for (const large of wide) {
      const rise = (large.lefts.length - small.lefts.length) / (large.neighbours - small.neighbours);
      const height = small.lefts.length + rise * (count + 0.5 - small.neighbours);
      if (height > best.height) best = { small, large, height };
    }
  }
  return best;
}

const fuller = (one: Part, other: Part): Part => (other.lefts.length > one.lefts.length ? other : one);

/** All neighbours of the parts that have no more than `count`: without them, these parts have nobody. */
function closing(rest: LiveMatching, parts: readonly Part[], count: number): number[][] {
  const within = withinOf(rest);
  const narrow = parts.filter(({ neighbours }) => neighbours <= count);
  const [largest] = [...narrow].sort((one, other) => other.lefts.length - one.lefts.length);
  const example = neighboursOf(rest.graph, largest?.lefts ?? [], within.right);
  return [extended(rest, example, count)];
}

function bestOf(rest: LiveMatching, examples: readonly (readonly number[])[]): readonly number[] {
  const [best = []] = examples
    .map((example) => ({ example, loss: lossOf(rest, example) }))
    .sort((one, other) => other.loss - one.loss)
    .map(({ example }) => example);
  return best;
}

function lossOf(rest: LiveMatching, rights: readonly number[]): number {
  const trial = new LiveMatching(rest.graph, rest);
  for (const right of rights) trial.takeOut(right);
  return rest.size - trial.size;
}

/** How many openings are tried out before the next is chosen. */
const tried = 8;

/** More right vertices to take out, up to `count`: what has become needed, else all that is left to some left vertex. */
function extended(rest: LiveMatching, first: readonly number[], count: number): number[] {
  const trial = new LiveMatching(rest.graph, rest);
  const chosen = [...first];
  for (const right of chosen) trial.takeOut(right);
  while (chosen.length < count) {
    const room = count - chosen.length;
    const needed = neededRights(trial).slice(0, room);
    const step = needed.length > 0 ? needed : cheapestOpening(trial, room);
    if (step.length === 0) break;
    for (const right of step) trial.takeOut(right);
    chosen.push(...step);
  }
  return chosen;
}

/** All remaining neighbours of a left vertex with few of them: where most is lost or about to be, for each taken out. */
function cheapestOpening(trial: LiveMatching, room: number): readonly number[] {
  const left = ({ rights }: { readonly rights: readonly number[] }): number => rights.length;
  const [best] = [...trial.graph.lefts.keys()]
    .filter((role) => trial.rightOf(role) !== none)
    .map((role) => ({ rights: (trial.graph.rightsOf[role] ?? []).filter((right) => !trial.isOut(right)) }))
    .filter((opening) => left(opening) <= room)
    .sort((one, other) => left(one) - left(other))
    .slice(0, tried)
    .map(({ rights }) => {
      const after = new LiveMatching(trial.graph, trial);
      for (const right of rights) after.takeOut(right);
      const lost = trial.size - after.size;
      return { rights, worth: lost / rights.length, next: neededRights(after).length };
    })
    .sort((one, other) => other.worth - one.worth || other.next - one.next);
  return best?.rights ?? [];
}

function withinOf(rest: LiveMatching): Parameters<typeof heaviestPart>[1] {
  return { left: (left) => rest.rightOf(left) !== none, right: (right) => !rest.isOut(right) };
}

function wholeOf(rest: LiveMatching): Part {
  const within = withinOf(rest);
  const lefts = [...rest.graph.lefts.keys()].filter(within.left);
  return { lefts, neighbours: neighboursOf(rest.graph, lefts, within.right).length };
}
