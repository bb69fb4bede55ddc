import type { RandomStream } from './random-stream.js';

/** Beyond this mean a count is drawn by the normal distribution with a correction for skewness. */
const largeMean = 300;

/**
 * The smallest count that a binomial variable stays at or below with a probability above `u`. One number makes one count, so
 * that two runs on the same numbers differ only by what differs between them: the count never falls when n or p rises.
 */
export function binomialQuantile(n: number, p: number, u: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - upward(n, 1 - p, 1 - u);
  return upward(n, p, u);
}

/** The smallest count that a Poisson variable stays at or below with a probability above `u`. */
export function poissonQuantile(mean: number, u: number): number {
  if (mean <= 0) return 0;
  if (mean > largeMean) return Math.max(0, nearNormal(mean, Math.sqrt(mean), 1, u));
  let mass = Math.exp(-mean);
  let sum = mass;
  let count = 0;
  while (u >= sum && (count < mean || mass > 1e-18)) {
    count += 1;
    mass *= mean / count;
    sum += mass;
  }
  return count;
}

/** A gamma variable of this shape and scale 1 (Marsaglia and Tsang); 0 for a shape of 0. */
export function drawGamma(shape: number, random: RandomStream): number {
  if (shape <= 0) return 0;
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function upward(n: number, p: number, u: number): number {
  const mean = n * p;
  if (mean > largeMean) {
    const drawn = nearNormal(mean, Math.sqrt(mean * (1 - p)), 1 - 2 * p, u);
    return Math.min(n, Math.max(0, drawn));
  }
  const odds = p / (1 - p);
  let mass = Math.exp(n * Math.log1p(-p));
  let sum = mass;
  let count = 0;
  while (u >= sum && count < n && (count < mean || mass > 1e-18)) {
    mass *= ((n - count) / (count + 1)) * odds;
    count += 1;
    sum += mass;
  }
  return count;
}

/** A quantile of a count whose skewness is `lean` over its deviation (the first terms of Cornish and Fisher). */
function nearNormal(mean: number, deviation: number, lean: number, u: number): number {
  const z = normalQuantile(Math.min(Math.max(u, 1e-12), 1 - 1e-12));
  return Math.round(mean + z * deviation + (lean * (z * z - 1)) / 6);
}

/** Quantile of the standard normal distribution, by Acklam's rational functions; off by less than 1.2e-9 of the value. */
export function normalQuantile(u: number): number {
  if (u < 0.02425) return tail(Math.sqrt(-2 * Math.log(u)));
  if (u > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const above = polynomial(
    r,
    [
      -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
      2.506628277459239,
    ],
  );
  const below = polynomial(
    r,
    [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1],
  );
  return (q * above) / below;
}

function tail(q: number): number {
  const above = polynomial(
    q,
    [
      -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
      2.938163982698783,
    ],
  );
  const below = polynomial(q, [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1]);
  return above / below;
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
