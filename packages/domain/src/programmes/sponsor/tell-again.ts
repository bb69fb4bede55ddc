import type { JointSystems } from '../../differencing/joint-systems.js';
import type { ToldFigures } from './kept-figures.js';
import { bundlesOf } from './tell-anew.js';
import { sumOfFigure } from './told-sums.js';

/**
 * Which figures, told last under a lower threshold than today's, may be told under today's as they were, with their day; which is
 * noted in the system. Those named first are asked first.
 */
export const tellAgain = (
  system: JointSystems,
  told: ToldFigures,
  { programmeId, first }: { readonly programmeId: string; readonly first: readonly string[] },
): string[] =>
  bundlesOf([...first, ...Object.keys(told)]).flatMap((names) => {
    const last = names.flatMap((name) => ({ name, ...told[name]?.at(-1) }));
    if (last.every(({ threshold = system.threshold }) => threshold >= system.threshold)) return [];
    const sums = last.map(({ name, asOf, parts = {} }) => {
      const attended = told['sessions-attended']?.at(-1);
      return sumOfFigure(programmeId, name, parts, attended?.asOf === asOf ? attended?.parts : undefined);
    });
    if (!system.mayTell(sums)) return [];
    system.tell(sums);
    return [...names];
  });
