import fc from 'fast-check';
import { chiSquareTail, gammaQuantile, logGamma, lowerGamma, upperGamma } from './gamma.js';
import { newcombeDifference } from './newcombe.js';
import { garwoodInterval } from './poisson-rate.js';
import { wilsonInterval } from './wilson.js';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ trials, successes: Math.round(share * trials) }));

describe('Wilson interval', () => {
  test('of 149 people retained out of 244', () => {
    const { lower, upper } = wilsonInterval(149, 244);
    expect(lower).toBeCloseTo(0.548211141008, 11);
    expect(upper).toBeCloseTo(0.669670081354, 11);
  });

  test('of 0 out of 5 begins at 0; of 5 out of 5 ends at 1', () => {
    expect(wilsonInterval(0, 5).lower).toBe(0);
    expect(wilsonInterval(5, 5).upper).toBe(1);
  });

  test('holds the share, stays between 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const { lower, upper } = wilsonInterval(successes, trials);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(successes / trials);
        expect(upper).toBeGreaterThanOrEqual(successes / trials);
        expect(wilsonInterval(trials - successes, trials).upper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });

  test.each([
    [1, 0],
    [3, 2],
    [-1, 2],
    [0.5, 2],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });
});

describe('Newcombe interval', () => {
  test('holds the difference and turns round with the groups', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const forth = newcombeDifference(first, second);
        const back = newcombeDifference(second, first);
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        expect(forth.upper).toBeGreaterThanOrEqual(forth.difference);
        expect(back.lower).toBeCloseTo(-forth.upper, 12);
      }),
    );
  });
});

describe('gamma function', () => {
  test('logarithms of factorials', () => {
    let logFactorial = 0;
    for (let number = 1; number <= 170; number += 1) {
      expect(Math.abs(logGamma(number) - logFactorial)).toBeLessThanOrEqual(1e-14 * Math.max(1, logFactorial));
      logFactorial += Math.log(number);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  test('the incomplete function of a whole shape is a Poisson sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 120, noNaN: true }), (shape, x) => {
        let term = Math.exp(-x);
        let sum = 0;
        for (let index = 0; index < shape; index += 1) {
          sum += term;
          term *= x / (index + 1);
        }
        expect(Math.abs(upperGamma(shape, x) - sum)).toBeLessThan(1e-12);
        expect(Math.abs(lowerGamma(shape, x) + upperGamma(shape, x) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('the quantile undoes the probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 20_000 }),
        (probability, shape) => {
          expect(Math.abs(lowerGamma(shape, gammaQuantile(probability, shape)) - probability)).toBeLessThan(1e-10);
        },
      ),
    );
  });

  test('chi square of 3.841458820694124 with one degree of freedom is exceeded by 5%', () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
    expect(chiSquareTail(0, 1)).toBe(1);
  });
});

describe('Garwood interval', () => {
  test('of no events ends at -ln(0.025) per exposure', () => {
    expect(garwoodInterval(0, 8.5).lower).toBe(0);
    expect(garwoodInterval(0, 8.5).upper).toBeCloseTo(-Math.log(0.025) / 8.5, 13);
  });

  test('holds the rate and shrinks with the exposure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.double({ min: 0.1, max: 1e5, noNaN: true }),
        (events, years) => {
          const { lower, upper } = garwoodInterval(events, years);
          expect(lower).toBeLessThanOrEqual(events / years);
          expect(upper).toBeGreaterThan(events / years);
          expect(garwoodInterval(events, years * 2).upper).toBeCloseTo(upper / 2, 9);
        },
      ),
    );
  });

  test('refuses no exposure', () => {
    expect(() => garwoodInterval(1, 0)).toThrow(RangeError);
  });
});
