import { bandPath, stepPath } from './step-path.js';
import { longestShared, promotedCurve, stayingCurve } from './two-days/day-curve.js';

const scale = { x: (time: number) => time, y: (share: number) => 100 - share * 100 };
const points = [
  { time: 10, survival: 0.8, lower: 0.6, upper: 0.9 },
  { time: 30, survival: 0.5, lower: null, upper: null },
];

describe('paths of a step curve', () => {
  test('the curve starts with everybody, falls at each event and runs on to the end', () => {
    expect(stepPath(points, 50, scale)).toBe('M0.0 0.0H10.0V20.0H30.0V50.0H50.0');
  });

  test('without events it is a straight line', () => {
    expect(stepPath([], 50, scale)).toBe('M0.0 0.0H50.0');
  });

  test('the band goes along the upper bounds and back along the lower ones', () => {
    expect(bandPath(points, 50, scale)).toBe('M0.0 0.0H10.0V10.0H30.0V50.0H50.0V50.0H30.0V40.0H10.0V0.0Z');
  });
});

describe('curves of two days', () => {
  const staying = (followedDays: number | null, curve = points.map((point) => ({ ...point, atRisk: 9, events: 1 }))) =>
    stayingCurve({ status: 'shown', spells: 9, curve, followedDays, medianDays: null });
  const step = (time: number, survival: number) => ({ time, survival, lower: null, upper: null, atRisk: 9, events: 1 });

  test('are compared by the last month at which both are exact and somebody was followed on both, steps or none', () => {
    const after = staying(800, [step(730, 0.9), step(790, 0.8)]);
    const shared = longestShared({ before: staying(1096, []), after });
    expect([shared?.before.share, shared?.after.share, shared?.after.months]).toEqual([1, 0.9, 24]);
    expect(longestShared({ before: staying(4000, []), after: staying(3400, []) })?.after.months).toBe(108);
  });

  test('are not compared where one day says nothing of half a year, nor how long anybody was followed', () => {
    expect(longestShared({ before: staying(150), after: staying(800) })).toBeNull();
    expect(longestShared({ before: staying(null, []), after: staying(800) })).toBeNull();
    expect(longestShared({ before: undefined, after: staying(800) })).toBeNull();
  });

  test('go on as they stand once nobody was left to be followed', () => {
    const gone = staying(400, [step(400, 0)]);
    expect(longestShared({ before: gone, after: staying(900, [step(850, 0.5)]) })?.before.share).toBe(0);
    expect(longestShared({ before: gone, after: staying(300, [step(300, 0)]) })?.after.months).toBeCloseTo(13.14);
  });

  test('of promotions take the share that is told, where one is told of that time', () => {
    const told = { left: 0, leftLower: null, leftUpper: null, promotedLower: 0.1, promotedUpper: 0.3 };
    const promotions = (followedDays: number) =>
      promotedCurve({
        ...{ stage: null, status: 'shown', spells: 9, people: 9, events: 2, unknownStart: 0, followedDays, left: [] },
        promoted: [{ time: 700, atRisk: 9, events: 2, incidence: 0.22, lower: null, upper: null }],
        at: [24, 36].map((months) => ({ ...told, months, followed: months * 30 < followedDays, promoted: 0.21 })),
      });
    expect(longestShared({ before: promotions(2000), after: promotions(1500) })?.after).toMatchObject({
      ...{ months: 36, share: 0.21, lower: 0.1 },
    });
    expect(longestShared({ before: promotions(2000), after: promotions(1000) })?.after).toMatchObject({
      ...{ months: 30, share: 0.22 },
    });
  });
});
