import { seededRandom } from '../testing/seeded-random.js';
import { newcombeDifference } from './newcombe.js';
import { overlappingDifference, type SharedTrials } from './overlapping-proportions.js';

const none: SharedTrials = { trials: 0, first: 0, second: 0, both: 0 };

test('is the interval for independent proportions where nothing is shared', () => {
  const [first, second] = [
    { successes: 56, trials: 70 },
    { successes: 48, trials: 80 },
  ];
  expect(overlappingDifference(first, second, none)).toEqual({
    difference: newcombeDifference(first, second).difference,
    lower: expect.closeTo(newcombeDifference(first, second).lower, 12),
    upper: expect.closeTo(newcombeDifference(first, second).upper, 12),
  });
});

test('is narrower where the same people answer alike, and wider where they answer the other way round', () => {
  const pair = { successes: 30, trials: 50 };
  const width = (both: number) => {
    const { lower, upper } = overlappingDifference(pair, pair, { trials: 50, first: 30, second: 30, both });
    return upper - lower;
  };
  const { lower, upper } = newcombeDifference(pair, pair);
  expect(width(30)).toBeLessThan(0.03);
  expect(width(25)).toBeLessThan(upper - lower);
  expect(width(18)).toBeCloseTo(upper - lower, 12);
  expect(width(10)).toBeGreaterThan(upper - lower);
});

test('holds a worked value of paired answers', () => {
  // 12 yes to both, 9 to the first alone, 2 to the second alone, 21 to neither; phi = (12 x 21 - 9 x 2) / sqrt(21 x 23 x 14 x 30).
  const shared = { trials: 44, first: 21, second: 14, both: 12 };
  const told = overlappingDifference({ successes: 21, trials: 44 }, { successes: 14, trials: 44 }, shared);
  expect(told.difference).toBeCloseTo(7 / 44, 12);
  expect([told.lower, told.upper].map((value) => Math.round(value * 1000) / 1000)).toEqual([0.018, 0.289]);
});

test('covers the truth where most people are the same, which the interval for others overshoots', () => {
  const random = seededRandom(20261201);
  let [covered, clear] = [0, 0];
  const runs = 600;
  for (let run = 0; run < runs; run += 1) {
    const [size, shared] = [60, { trials: 0, first: 0, second: 0, both: 0 }];
    const counts = { first: 0, second: 0 };
    for (let person = 0; person < size + 15; person += 1) {
      const stays = random.chance(0.8);
      const again = random.chance(0.75) ? stays : random.chance(0.8);
      if (person < size && stays) counts.first += 1;
      if (person >= 15 && again) counts.second += 1;
      if (person < 15 || person >= size) continue;
      shared.trials += 1;
      shared.first += Number(stays);
      shared.second += Number(again);
      shared.both += Number(stays && again);
    }
    const [one, other] = [
      { successes: counts.first, trials: size },
      { successes: counts.second, trials: size },
    ];
    const told = overlappingDifference(one, other, shared);
    const alone = newcombeDifference(one, other);
    covered += Number(told.lower <= 0 && told.upper >= 0);
    clear += Number(alone.lower <= 0 && alone.upper >= 0);
  }
  expect(covered / runs).toBeGreaterThan(0.92);
  expect(covered / runs).toBeLessThan(0.985);
  expect(clear / runs).toBeGreaterThan(0.985);
});

test('refuses counts that cannot be', () => {
  const pair = { successes: 3, trials: 5 };
  for (const shared of [
    { trials: 6, first: 3, second: 3, both: 3 },
    { trials: 4, first: 4, second: 3, both: 3 },
    { trials: 4, first: 2, second: 1, both: 2 },
    { trials: 5, first: 2, second: 3, both: 2 },
  ]) {
    expect(() => overlappingDifference(pair, pair, shared)).toThrow(RangeError);
  }
});
