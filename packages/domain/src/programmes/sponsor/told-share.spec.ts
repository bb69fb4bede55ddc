import { toldCount, toldShare } from './told-share.js';

const of = (...people: string[]) => ({ asOf: '2026-01-01', parts: Object.fromEntries(people.map((one) => [one, 1])) });
const [whole, part] = [of('a', 'b', 'c', 'd', 'e', 'f'), of('a', 'b', 'c')];

it('is a share of what was told, with its interval', () => {
  expect(toldShare(whole, part, 3)).toMatchObject({ numerator: 3, denominator: 6, value: 0.5, hidden: false });
  expect(toldShare(whole, of(), 3)).toMatchObject({ numerator: 0, denominator: 6, value: 0, hidden: false });
  expect(toldCount(whole, 3)).toBe(6);
});

it('is hidden where one of the two was not told, is of other people, or too few by a threshold of today', () => {
  for (const hidden of [
    toldShare(null, part, 3),
    toldShare(whole, undefined, 3),
    toldShare(whole, of('a', 'b', 'x'), 3),
    toldShare(whole, part, 4),
  ]) {
    expect(hidden).toMatchObject({ value: null, hidden: true });
  }
  expect([toldCount(whole, 7), toldCount(null, 1)]).toEqual([null, null]);
});
