import { assertCount, type ConfidenceInterval, confidenceLevel } from './confidence.js';
import { gammaQuantile } from './gamma.js';

const tail = (1 - confidenceLevel) / 2;

/**
 * The exact 95% interval of a Poisson rate per unit of exposure (F. Garwood, 1936): gamma quantiles of the count.
 * The lower end is 0 when nothing happened. Throws RangeError unless events is a count and exposure > 0.
 */
export function garwoodInterval(events: number, exposure: number): ConfidenceInterval {
  assertCount('events', events);
  if (!(exposure > 0)) throw new RangeError(`A rate needs an exposure above zero, got ${exposure}`);
  return {
    lower: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    upper: gammaQuantile(1 - tail, events + 1) / exposure,
  };
}
