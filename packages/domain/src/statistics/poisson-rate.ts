import { assertCount, type ConfidenceInterval, confidenceLevel } from './confidence.js';
import { gammaQuantile } from './gamma.js';

const tail = (1 - confidenceLevel) / 2;

type Bounds = { readonly lower: number; readonly upper: number };

// The bounds depend on the count alone, and a run over all groups of an organisation asks for the same counts many times.
const boundsByCount = new Map<number, Bounds>();
const keptCounts = 10_000;

/**
 * The exact 95% interval of a Poisson rate per unit of exposure (F. Garwood, 1936): gamma quantiles of the count.
 * The lower end is 0 when nothing happened. Throws RangeError unless events is a count and exposure > 0.
 */
export function garwoodInterval(events: number, exposure: number): ConfidenceInterval {
  assertCount('events', events);
  if (!(exposure > 0)) throw new RangeError(`A rate needs an exposure above zero, got ${exposure}`);
  const { lower, upper } = countBounds(events);
  return { lower: lower / exposure, upper: upper / exposure };
}

function countBounds(events: number): Bounds {
  const known = boundsByCount.get(events);
  if (known !== undefined) return known;
  const bounds = {
    lower: events === 0 ? 0 : gammaQuantile(tail, events),
    upper: gammaQuantile(1 - tail, events + 1),
  };
  if (boundsByCount.size < keptCounts) boundsByCount.set(events, bounds);
  return bounds;
}
