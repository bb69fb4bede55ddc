import { shownNested, shownProportion } from './small-groups.js';

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

it('shows of figures within one another none that leaves a small group when it is subtracted', () => {
  const shown = (numerators: number[], threshold = 5) =>
    shownNested(
      numerators.map((numerator) => of(numerator, 30)),
      threshold,
    ).map(({ numerator }) => numerator);
  expect(shown([20, 12, 6])).toEqual([20, 12, 6]);
  expect(shown([20, 19, 6])).toEqual([20, null, 6]);
  expect(shown([20, 16, 14])).toEqual([20, null, 14]);
  expect(shown([28, 20, 18])).toEqual([null, 20, null]);
  expect(shown([20, 20, 0])).toEqual([20, 20, 0]);
  expect(shown([20, 19, 18], 1)).toEqual([20, 19, 18]);
});
