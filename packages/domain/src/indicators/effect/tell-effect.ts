import { enough, type Parts, peopleBetween } from '../../programmes/sponsor/kept-figures.js';
import { type EffectComparison, type EffectComparisonName, effectComparisons } from './programme-effect.js';

/** What was told before of a programme, with who stood behind it. */
export type ToldEffect = {
  readonly comparison: EffectComparisonName;
  readonly parts: Readonly<Record<'participants' | 'others', Parts>>;
};

const sides = ['participants', 'others'] as const;

/**
 * Which comparisons may be told anew beside everything that was told before. A side of one may differ from a side of any
 * other telling, or of the other comparison of the same day, by nobody or at least so many people: otherwise two figures could
 * be subtracted, and the difference would tell of a few. Where nobody differs, what was told last stays, with its day.
 */
export function tellEffect(
  told: readonly ToldEffect[],
  now: Readonly<Record<EffectComparisonName, EffectComparison>>,
  threshold: number,
): EffectComparisonName[] {
  const known: ToldEffect[] = [...told];
  const chosen: EffectComparisonName[] = [];
  for (const comparison of effectComparisons) {
    const anew = now[comparison];
    if (anew.status !== 'shown') continue;
    const last = told.findLast((one) => one.comparison === comparison);
    const same = last !== undefined && sides.every((side) => peopleBetween(last.parts[side], anew.parts[side]) === 0);
    const safe = known.every(({ parts }) =>
      sides.every((side) => enough(peopleBetween(parts[side], anew.parts[side]), threshold)),
    );
    if (same || !safe) continue;
    known.push({ comparison, parts: anew.parts });
    chosen.push(comparison);
  }
  return chosen;
}
