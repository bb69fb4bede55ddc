import fc from 'fast-check';
import { type CompetingDuration, cumulativeIncidence, incidenceAt } from './aalen-johansen.js';
import { type Duration, kaplanMeier, medianSurvival, restrictedMean } from './kaplan-meier.js';
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
          expect(incidenceAt(promoted, time) + incidenceAt(left, time) + survival).toBeCloseTo(1, 10);
          const ignoring = kaplanMeier(all.map((one) => ({ time: one.time, event: one.cause === 'promoted' })));
          const overstated = 1 - (ignoring.findLast((point) => point.time <= time)?.survival ?? 1);
          expect(incidenceAt(promoted, time)).toBeLessThanOrEqual(overstated + 1e-12);
        }
      }),
    );
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
