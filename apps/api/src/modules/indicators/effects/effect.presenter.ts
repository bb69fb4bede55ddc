import type {
  EffectComparison,
  EffectResult,
  ProgrammeEffect,
  ToldEffect,
} from '@understudy/contracts/indicators-effect';
import { effectComparisons } from '@understudy/domain/indicators/effect/programme-effect';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import type { KeptComparison, KeptEffect, ToldRow } from './effects.repository.js';

/**
 * The test of leaving, rounded: to the last digit it would be as good as a list of who was followed, for whoever knows when
 * each of those who took part has left.
 */
const rounded = (result: EffectResult): EffectResult => {
  const { test, ...survival } = result.survival;
  const told = test && { chiSquare: Math.round(test.chiSquare * 10) / 10, p: Math.round(test.p * 100) / 100 };
  return { ...result, survival: { ...survival, test: told } };
};

/** One comparison as it was told; not below a threshold that the organisation has raised since, nor told under a lower one. */
const presentComparison = (kept: KeptComparison, threshold: number): EffectComparison => {
  const { comparison, status, asOf, formulaVersion, result } = kept;
  const nothing = { comparison, asOf: null, formulaVersion: null, result: null };
  if (result === null && asOf !== null) return { ...nothing, state: 'threshold-raised' };
  if (result === null) return { ...nothing, state: status === 'not-yet' ? 'not-yet' : 'too-few' };
  const unseen = result.notFollowed > 0 && result.notFollowed < threshold;
  if (Math.min(result.participants.people, result.others.people) < threshold || unseen) {
    return { ...nothing, state: 'too-few' };
  }
  return { comparison, state: 'told', asOf, formulaVersion, result: rounded(result) };
};

/** Everything that was told, but nothing below a threshold that was raised since. */
export const presentTold = (rows: readonly ToldRow[], threshold: number): ToldEffect[] =>
  rows.flatMap(({ comparison, asOf, formulaVersion, ...row }) => {
    const { result } = presentComparison({ comparison, asOf, formulaVersion, ...row }, threshold);
    return result === null ? [] : [{ comparison, asOf, formulaVersion, result }];
  });

/** What is kept of a programme's effect, for whoever stands for it; of a past day, only what had been told by then. */
export const presentEffect = (
  { id, name, comparisons }: KeptEffect,
  threshold: number,
  isPast = false,
): ProgrammeEffect => ({
  programme: { id, name },
  threshold,
  comparisons: effectComparisons.map((comparison) => {
    const kept = comparisons.find((one) => one.comparison === comparison);
    if (kept && (kept.asOf !== null || !isPast)) return presentComparison(kept, threshold);
    return { comparison, state: isPast ? 'not-then' : 'not-computed', asOf: null, formulaVersion: null, result: null };
  }),
});

/** The rows of the file, the header first. */
export const effectRows = ({ programme, comparisons }: ProgrammeEffect): CsvCell[][] => [
  [
    'programme',
    'comparison',
    'state',
    'as_of',
    'formula_version',
    'figure',
    'participants',
    'participants_with',
    'others',
    'others_with',
    'difference',
    'lower_95',
    'upper_95',
    'log_rank_chi_square',
    'log_rank_p',
    'not_followed',
  ],
  ...comparisons.flatMap(({ comparison, state, asOf, formulaVersion, result }) => {
    const about = [programme.name, comparison, state, asOf, formulaVersion];
    if (result === null) return [[...about, ...Array.from({ length: 11 }, () => null)]];
    const { participants, others, survival, notFollowed } = result;
    return (['stayed', 'promoted'] as const).map((figure) => {
      const { difference, lower, upper } = figure === 'stayed' ? result.retention : result.promotion;
      const counts = [participants.people, participants[figure], others.people, others[figure]];
      const test = [survival.test?.chiSquare ?? null, survival.test?.p ?? null];
      return [...about, figure, ...counts, difference, lower, upper, ...test, notFollowed];
    });
  }),
];
