import { assertCount, type ConfidenceInterval, normalQuantile } from './confidence.js';

/**
 * The 95% Wilson score interval of a proportion (E. B. Wilson, 1927), without continuity correction.
 * The lower end is exactly 0 when nobody succeeded, the upper exactly 1 when everybody did.
 * Throws RangeError unless 0 <= successes <= trials and trials > 0.
 */
export function wilsonInterval(successes: number, trials: number): ConfidenceInterval {
  assertCount('successes', successes);
  assertCount('trials', trials);
  if (trials === 0 || successes > trials) {
    throw new RangeError(`A proportion needs 0 <= successes <= trials and trials > 0, got ${successes} of ${trials}`);
  }
  const share = successes / trials;
  const squared = normalQuantile ** 2;
  const centre = share + squared / (2 * trials);
  const spread = normalQuantile * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials ** 2));
  const scale = 1 + squared / trials;
  return {
    lower: successes === 0 ? 0 : (centre - spread) / scale,
    upper: successes === trials ? 1 : (centre + spread) / scale,
  };
}
