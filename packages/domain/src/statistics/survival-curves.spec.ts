import fc from 'fast-check';
import { type CompetingDuration, cumulativeIncidence, type IncidencePoint, incidenceAt } from './aalen-johansen.js';
import { normalQuantile } from './confidence.js';
import {
  type Duration,
  kaplanMeier,
  medianDaysOf,
  medianSurvival,
  restrictedMean,
  restrictedMeanInterval,
} from './kaplan-meier.js';
import { logRankTest } from './log-rank.js';

const events = (...times: number[]): Duration[] => times.map((time) => ({ time, event: true }));
const censored = (...times: number[]): Duration[] => times.map((time) => ({ time, event: false }));
const durations = fc.array(fc.record({ time: fc.integer({ min: 1, max: 20 }), event: fc.boolean() }), {
  maxLength: 60,
});

describe('Kaplan-Meier', () => {
  test('events precede censorings at equal times', () => {
    expect(kaplanMeier([...censored(5), ...events(5)])).toMatchObject([
      { time: 5, atRisk: 2, events: 1, survival: 0.5 },
    ]);
  });

  test('without censoring, survival is the share still there', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 }), (times) => {
        for (const { time, survival } of kaplanMeier(events(...times))) {
          expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 12);
        }
      }),
    );
  });

  test('falls, within its band, which is missing at 0', () => {
    fc.assert(
      fc.property(durations, (all) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(all)) {
          expect(survival).toBeLessThan(before);
          before = survival;
          if (survival === 0) expect([lower, upper]).toEqual([null, null]);
          else if (lower !== null && upper !== null) expect(lower < survival && survival < upper).toBe(true);
        }
      }),
    );
  });

  test('median: first time at or below one half, the middle where the curve rests on it, else null', () => {
    expect(medianSurvival(kaplanMeier(events(1, 2, 3)))).toBe(2);
    expect(medianSurvival(kaplanMeier(events(1, 2, 6, 8)))).toBe(4);
    expect(medianSurvival(kaplanMeier([...events(1, 2), ...censored(9, 9)]))).toBe(2);
    expect(medianSurvival(kaplanMeier([...events(1), ...censored(9, 9)]))).toBeNull();
    expect(medianSurvival([])).toBeNull();
  });

  test('restricted mean is the area under the curve', () => {
    expect(restrictedMean(kaplanMeier(events(2, 4)), 10)).toBeCloseTo(2 + 0.5 * 2, 12);
    expect(restrictedMean(kaplanMeier(events(2, 4)), 3)).toBeCloseTo(2 + 0.5, 12);
    expect(restrictedMean([], 36)).toBe(36);
  });

  test('the interval of the restricted mean is that of a plain mean where nobody is censored, and none without a step', () => {
    const [times, horizon] = [[3, 5, 8, 13, 21], 10];
    const kept = times.map((time) => Math.min(time, horizon));
    const mean = kept.reduce((sum, time) => sum + time, 0) / kept.length;
    const error = Math.sqrt(kept.reduce((sum, time) => sum + (time - mean) ** 2, 0)) / kept.length;
    const { lower, upper } = restrictedMeanInterval(kaplanMeier(events(...times)), horizon);
    expect(lower).toBeCloseTo(mean - 1.959964 * error, 5);
    expect(upper).toBeCloseTo(Math.min(horizon, mean + 1.959964 * error), 5);
    expect(restrictedMeanInterval(kaplanMeier(events(12)), horizon)).toEqual({ lower: null, upper: null });
    expect(restrictedMeanInterval([], horizon)).toEqual({ lower: null, upper: null });
    // Four times as many of the same kind make it half as wide.
    const many = restrictedMeanInterval(kaplanMeier(events(...times, ...times, ...times, ...times)), horizon);
    expect(mean - (many.lower ?? 0)).toBeCloseTo((mean - (lower ?? 0)) / 2, 9);
  });

  test('a median that is not reached has no interval either', () => {
    const curve = kaplanMeier([...events(1), ...censored(2, 2, 2, 2)]);
    expect(medianDaysOf(curve)).toEqual({ medianDays: null, medianLower: null, medianUpper: null });
    const reached = medianDaysOf(kaplanMeier(events(1, 2, 3, 4, 5, 6, 7)));
    expect(reached.medianDays).toBe(4);
    expect(reached.medianLower ?? 0).toBeLessThanOrEqual(4);
    expect(reached.medianUpper ?? 0).toBeGreaterThanOrEqual(4);
  });

  test('refuses a negative time', () => {
    expect(() => kaplanMeier(events(-1))).toThrow(RangeError);
  });
});

describe('Aalen-Johansen', () => {
  test('the incidences of all causes and survival add up to one', () => {
    const causes = fc.constantFrom('promoted', 'left', null);
    const competing = fc.array(fc.record({ time: fc.integer({ min: 1, max: 20 }), cause: causes }), { maxLength: 60 });
    fc.assert(
      fc.property(competing, (all: CompetingDuration<'promoted' | 'left'>[]) => {
        const promoted = cumulativeIncidence(all, 'promoted');
        const left = cumulativeIncidence(all, 'left');
        const curve = kaplanMeier(all.map(({ time, cause }) => ({ time, event: cause !== null })));
        for (const time of [0, 5, 10, 20]) {
          const survival = curve.findLast((point) => point.time <= time)?.survival ?? 1;
          const share = incidenceAt(promoted, time).incidence;
          expect(share + incidenceAt(left, time).incidence + survival).toBeCloseTo(1, 10);
          const ignoring = kaplanMeier(all.map((one) => ({ time: one.time, event: one.cause === 'promoted' })));
          const overstated = 1 - (ignoring.findLast((point) => point.time <= time)?.survival ?? 1);
          expect(share).toBeLessThanOrEqual(overstated + 1e-12);
        }
      }),
    );
  });
});

describe('the band of an incidence', () => {
  type Times = CompetingDuration<'promoted' | 'left'>[];
  const times = (cause: 'promoted' | 'left' | null, ...at: number[]): Times => at.map((time) => ({ time, cause }));
  /** The standard error that a log-log band was made of. */
  const errorOf = ({ incidence, lower }: { incidence: number; lower: number | null }): number =>
    lower === null
      ? 0
      : (Math.log(Math.log(lower) / Math.log(incidence)) * incidence * -Math.log(incidence)) / normalQuantile;

  test('is Greenwood’s where nothing competes', () => {
    const all = [...times('promoted', 2, 3, 3, 6, 9), ...times(null, 3, 4, 8, 10, 10)];
    const survivals = kaplanMeier(all.map(({ time, cause }) => ({ time, event: cause !== null })));
    for (const [place, point] of cumulativeIncidence(all, 'promoted').entries()) {
      const { survival, lower } = survivals[place] ?? { survival: 0, lower: null };
      const greenwood =
        (Math.log(Math.log(lower ?? 0) / Math.log(survival)) * survival * -Math.log(survival)) / normalQuantile;
      expect(errorOf(point)).toBeCloseTo(greenwood, 10);
    }
  });

  test('is that of a share where nothing is censored', () => {
    const all = [...times('promoted', 2, 3, 3, 6), ...times('left', 1, 3, 5, 7, 8, 9)];
    for (const point of cumulativeIncidence(all, 'promoted')) {
      expect(errorOf(point)).toBeCloseTo(Math.sqrt((point.incidence * (1 - point.incidence)) / all.length), 10);
    }
  });

  test('holds a worked value with censoring and a competing event', () => {
    const all = [...times('promoted', 1, 4), ...times('left', 2), ...times(null, 3, 5)];
    const [first, second] = cumulativeIncidence(all, 'promoted');
    expect(first?.incidence).toBeCloseTo(0.2, 12);
    expect(errorOf(first as IncidencePoint) ** 2).toBeCloseTo(0.16 / 5, 12);
    // I = 0.2 + 0.6 / 2 = 0.5; (0.3)^2 / 20 + (0.3)^2 / 12 + 0.2 * 0.8 / 5 + 0.36 / 8 - 2 * 0.3 / 25
    expect(second?.incidence).toBeCloseTo(0.5, 12);
    expect(errorOf(second as IncidencePoint) ** 2).toBeCloseTo(0.09 / 20 + 0.09 / 12 + 0.032 + 0.045 - 0.024, 12);
  });

  test('lies around the curve, and is missing at 0 and 1', () => {
    const causes = fc.constantFrom('promoted' as const, 'left' as const, null);
    const competing = fc.array(fc.record({ time: fc.integer({ min: 1, max: 20 }), cause: causes }), { maxLength: 40 });
    fc.assert(
      fc.property(competing, (all) => {
        for (const { incidence, lower, upper } of cumulativeIncidence(all, 'promoted')) {
          if (lower === null || upper === null) expect(incidence).toBeCloseTo(1, 9);
          else expect(lower <= incidence && incidence <= upper && lower >= 0 && upper <= 1).toBe(true);
        }
      }),
    );
    expect(incidenceAt([], 5)).toEqual({ incidence: 0, lower: null, upper: null });
  });
});

describe('log-rank test', () => {
  test('the same groups differ by nothing, and order does not matter', () => {
    const group = events(1, 4, 6, 9);
    expect(logRankTest(group, group)).toEqual({ chiSquare: 0, p: 1 });
    fc.assert(
      fc.property(durations, durations, (first, second) => {
        const forth = logRankTest(first, second);
        const back = logRankTest(second, first);
        expect(back?.chiSquare ?? -1).toBeCloseTo(forth?.chiSquare ?? -1, 9);
      }),
    );
  });

  test('cannot be said without an event at which both groups are at risk', () => {
    expect(logRankTest(censored(1, 2), censored(3))).toBeNull();
    expect(logRankTest([], events(1, 2))).toBeNull();
  });
});
