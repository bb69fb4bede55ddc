import { binomialQuantile, poissonQuantile } from './drawn-counts.js';
import type { StageMonth } from './month-model.js';
import type { RandomStream } from './random-stream.js';

/** Promotions beside those of the chain that fall due in a month, by places. */
export type ExtraMove = { readonly from: number; readonly to: number; readonly people: number };

/** What a month made of the people of each stage; `vacated` are all who went out of a stage in whatever way. */
export type MonthPassed = {
  readonly people: readonly number[];
  readonly vacated: readonly number[];
  readonly joined: readonly number[];
  /** Into the stage beside what the chain does, of those asked for. */
  readonly extra: readonly number[];
  readonly left: number;
  readonly went: number;
  readonly came: number;
};

/**
 * Lets a month pass: whole stages at once, by as many numbers as there are ways, however many people there are and whatever
 * is asked. First those who leave, then those who go elsewhere, then extra promotions, then the moves of the chain.
 */
export function advance(
  people: readonly number[],
  model: readonly StageMonth[],
  extras: readonly ExtraMove[],
  random: RandomStream,
): MonthPassed {
  const none = () => new Array<number>(people.length).fill(0);
  const next = none();
  const vacated = none();
  const joined = none();
  const extra = none();
  let left = 0;
  let went = 0;
  let came = 0;
  const put = (column: number[], place: number, count: number) => {
    column[place] = (column[place] ?? 0) + count;
  };
  for (const [place, month] of model.entries()) {
    const before = people[place] ?? 0;
    const leaving = binomialQuantile(before, month.left, random());
    let rest = before - leaving;
    const going = binomialQuantile(rest, month.went, random());
    rest -= going;
    left += leaving;
    went += going;
    for (const { from, to, people: wanted } of extras) {
      if (from !== place) continue;
      const promoted = Math.min(rest, wanted);
      rest -= promoted;
      put(next, to, promoted);
      put(extra, to, promoted);
    }
    for (const { to, chance } of month.moves) {
      const moving = binomialQuantile(rest, chance, random());
      rest -= moving;
      put(next, to, moving);
    }
    const hired = poissonQuantile(month.joined, random());
    const others = poissonQuantile(month.came, random());
    put(vacated, place, before - rest);
    put(joined, place, hired);
    put(next, place, rest + hired + others);
    came += others;
  }
  return { people: next, vacated, joined, extra, left, went, came };
}
