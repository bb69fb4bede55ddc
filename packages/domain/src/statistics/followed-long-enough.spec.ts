import { isFollowedUpTo, longestOf } from './followed-long-enough.js';

it('says of a time whether anybody was followed for that long, or nobody was left to be followed', () => {
  const upTo = (longest: number | null, nobodyLeft = false) =>
    [300, 365, 400].map((time) => isFollowedUpTo({ longest, nobodyLeft }, time));
  expect(upTo(365)).toEqual([true, true, false]);
  expect(upTo(null)).toEqual([false, false, false]);
  expect(upTo(10, true)).toEqual([true, true, true]);
});

it('knows the longest of many times, and of none', () => {
  expect([longestOf([]), longestOf([0]), longestOf(Array.from({ length: 200_000 }, (_, at) => at))]).toEqual([
    null,
    0,
    199_999,
  ]);
});
