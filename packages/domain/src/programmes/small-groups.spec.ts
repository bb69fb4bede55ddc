import { shownProportion } from './small-groups.js';

const of = (numerator: number, denominator: number) => ({ numerator, denominator, value: 0.5, lower: 0.4, upper: 0.6 });

it('hides groups and parts of groups below the threshold, and tells that it does', () => {
  expect(shownProportion(of(6, 12), 5)).toEqual({ ...of(6, 12), hidden: false });
  expect(shownProportion(of(3, 12), 5)).toMatchObject({ numerator: null, denominator: null, hidden: true });
  expect(shownProportion(of(10, 12), 5).hidden).toBe(true);
  expect(shownProportion(of(2, 4), 5).hidden).toBe(true);
});

it('shows that nobody or everybody did, and everything to those who see single people anyway', () => {
  expect(shownProportion(of(0, 12), 5).hidden).toBe(false);
  expect(shownProportion(of(12, 12), 5).hidden).toBe(false);
  expect(shownProportion(of(1, 2), 1).hidden).toBe(false);
});
