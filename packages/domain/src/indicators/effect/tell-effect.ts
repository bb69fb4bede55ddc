import type { JointSystems } from '../../differencing/joint-systems.js';
import { peopleBetween } from '../../programmes/sponsor/kept-figures.js';
import { sumsOfEffect, type ToldEffect } from '../../programmes/sponsor/told-sums.js';
import { type EffectComparison, type EffectComparisonName, effectComparisons } from './programme-effect.js';

const sides = ['participants', 'others'] as const;

/**
 * Which comparisons of a programme may be told anew beside everything that was told of programmes before, to sponsors as
 * well; what is told is noted in the system. Where nobody differs, what was told last stays, with its day.
 */
export function tellEffect(
  system: JointSystems,
  programmeId: string,
  told: readonly ToldEffect[],
  now: Readonly<Record<EffectComparisonName, EffectComparison>>,
): EffectComparisonName[] {
  return effectComparisons.filter((comparison) => {
    const anew = now[comparison];
    if (anew.status !== 'shown') return false;
    const last = told.findLast((one) => one.comparison === comparison);
    const same = last !== undefined && sides.every((side) => peopleBetween(last.parts[side], anew.parts[side]) === 0);
    const sums = sumsOfEffect(programmeId, { comparison, parts: anew.parts });
    if (same || !system.mayTell(sums)) return false;
    system.tell(sums);
    return true;
  });
}

/**
 * Which comparisons, told last under a lower threshold than today's, may be told under today's as they were; which is noted in the
 * system. They are not worked out anew for it: the test of leaving of the same people on another day would say that somebody has left since.
 */
export function tellEffectAgain(
  system: JointSystems,
  programmeId: string,
  told: readonly ToldEffect[],
): EffectComparisonName[] {
  return effectComparisons.filter((comparison) => {
    const last = told.findLast((one) => one.comparison === comparison);
    if (last === undefined || last.threshold >= system.threshold) return false;
    const sums = sumsOfEffect(programmeId, last);
    if (!system.mayTell(sums)) return false;
    system.tell(sums);
    return true;
  });
}
