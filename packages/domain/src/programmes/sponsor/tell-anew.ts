import type { JointSystems } from '../../differencing/joint-systems.js';
import { type Parts, peopleBetween, type ToldFigure, type ToldFigures } from './kept-figures.js';
import { sumOfFigure } from './told-sums.js';

/** Figures that are told together or not at all: the one is shown as a share of the other. */
const together: readonly (readonly string[])[] = [['sessions-attended', 'sessions-marked']];

/** The names of figures, each with those that are told together with it. */
export const bundlesOf = (names: readonly string[]): (readonly string[])[] => [
  ...new Set([...new Set(names)].map((name) => together.find((bundle) => bundle.includes(name)) ?? [name])),
];

/**
 * The figures of a day that may be told to somebody who may not learn of single people, beside all that was told before of
 * this programme and of others, which is noted in the system. What is not told anew stays as it was told last, with its day.
 */
export const tellAnew = (
  system: JointSystems,
  told: ToldFigures,
  now: Readonly<Record<string, Parts>>,
  { programmeId, today }: { readonly programmeId: string; readonly today: string },
): Readonly<Record<string, ToldFigure>> => {
  const chosen: Record<string, ToldFigure> = {};
  for (const names of bundlesOf(Object.keys(now))) {
    const due = names.map((name) => ({ name, parts: now[name] ?? {} }));
    const differs = due.some(({ name, parts }) => {
      const last = told[name]?.at(-1);
      return last === undefined || peopleBetween(last.parts, parts) > 0;
    });
    const sums = due.map(({ name, parts }) => sumOfFigure(programmeId, name, parts, now['sessions-attended']));
    if (!differs || !system.mayTell(sums)) continue;
    system.tell(sums);
    for (const { name, parts } of due) chosen[name] = { asOf: today, parts, threshold: system.threshold };
  }
  return chosen;
};
