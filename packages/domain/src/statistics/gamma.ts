const maximumIterations = 100_000;
const precision = 1e-16;
const smallest = 1e-300;
const stirlingCoefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const stirlingFrom = 12;

/** Natural logarithm of the gamma function for x > 0: Stirling's series beyond 12, the recurrence below it. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`);
  let shift = 1;
  let argument = x;
  while (argument < stirlingFrom) {
    shift *= argument;
    argument += 1;
  }
  let series = 0;
  let power = argument;
  for (const coefficient of stirlingCoefficients) {
    series += coefficient / power;
    power *= argument * argument;
  }
  return (argument - 0.5) * Math.log(argument) - argument + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}

/** Regularised lower incomplete gamma function P(shape, x), for shape > 0 and x >= 0. */
export function lowerGamma(shape: number, x: number): number {
  assertArguments(shape, x);
  if (x === 0) return 0;
  return x < shape + 1 ? powerSeries(shape, x) : 1 - continuedFraction(shape, x);
}

/** Regularised upper incomplete gamma function Q(shape, x) = 1 - P(shape, x), accurate in the far tail too. */
export function upperGamma(shape: number, x: number): number {
  assertArguments(shape, x);
  if (x === 0) return 1;
  return x < shape + 1 ? 1 - powerSeries(shape, x) : continuedFraction(shape, x);
}

/**
 * Quantile of the gamma distribution with scale 1: the x at which P(shape, x) is the given probability (0 < probability < 1).
 * Newton steps kept inside a shrinking bracket, so it always converges.
 */
export function gammaQuantile(probability: number, shape: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`A quantile needs a probability between 0 and 1, got ${probability}`);
  }
  let low = 0;
  let high = Math.max(1, shape);
  while (lowerGamma(shape, high) < probability) {
    low = high;
    high *= 2;
  }
  const logScale = logGamma(shape);
  let x = (low + high) / 2;
  for (let iteration = 0; iteration < 200; iteration += 1) {
    const excess = lowerGamma(shape, x) - probability;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logScale);
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}

/** Probability that a chi-square variable with the given degrees of freedom exceeds the value. */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return upperGamma(degreesOfFreedom / 2, value / 2);
}

function assertArguments(shape: number, x: number): void {
  if (!(shape > 0) || !(x >= 0)) {
    throw new RangeError(`The incomplete gamma function needs shape > 0 and x >= 0, got ${shape}, ${x}`);
  }
}

function leadingFactor(shape: number, x: number): number {
  return Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

function powerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let index = 1; index < maximumIterations; index += 1) {
    term *= x / (shape + index);
    sum += term;
    if (term < sum * precision) break;
  }
  return sum * leadingFactor(shape, x);
}

/** Lentz's evaluation of the continued fraction of Q(shape, x). */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / smallest;
  let d = 1 / b;
  let fraction = d;
  for (let index = 1; index < maximumIterations; index += 1) {
    const a = -index * (index - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < smallest) d = smallest;
    c = b + a / c;
    if (Math.abs(c) < smallest) c = smallest;
    d = 1 / d;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return fraction * leadingFactor(shape, x);
}
