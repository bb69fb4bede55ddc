import fc from 'fast-check';
import {
  anyIncludesDay,
  daysWithin,
  type Interval,
  intersection,
  intervalOf,
  mergeTouching,
  subtractIntervals,
} from './interval.js';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }))
  .map(([from, length]): Interval => ({ from, to: from + length }));
const intervals = fc.array(interval, { maxLength: 6 });
const window = { from: 0, to: 50 };

function daysIn(spans: readonly Interval[]): number[] {
  return Array.from({ length: 50 }, (_, day) => day).filter((day) => anyIncludesDay(spans, day));
}

describe('intervals of days', () => {
  test('an open end never ends', () => {
    expect(intervalOf('1970-01-02', null)).toEqual({ from: 1, to: Number.POSITIVE_INFINITY });
    expect(intersection({ from: 3, to: 9 }, intervalOf('1970-01-05', null))).toEqual({ from: 4, to: 9 });
    expect(intersection({ from: 3, to: 5 }, { from: 5, to: 9 })).toBeNull();
  });

  test('merging keeps the days and leaves gaps between spans', () => {
    fc.assert(
      fc.property(intervals, (spans) => {
        const merged = mergeTouching(spans);
        expect(daysIn(merged)).toEqual(daysIn(spans));
        merged.slice(1).forEach((next, position) => {
          expect(next.from).toBeGreaterThan(merged[position]?.to ?? 0);
        });
        expect(daysWithin(merged, window)).toBe(daysIn(spans).length);
      }),
    );
  });

  test('subtracting leaves exactly the days that are in the first alone', () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const removed = mergeTouching(other);
        const rest = subtractIntervals(mergeTouching(one), removed);
        expect(daysIn(rest)).toEqual(daysIn(one).filter((day) => !anyIncludesDay(removed, day)));
      }),
    );
  });
});
