import { restOf } from './told-rest.js';

const told = (...people: string[]) => ({
  asOf: '2026-05-01',
  parts: Object.fromEntries(people.map((person) => [person, 1])),
});
const all = told('a', 'b', 'c', 'd', 'e', 'f');

it('is what nobody was told of as anything else', () => {
  expect(restOf(all, [told('a', 'b'), told(), told('c')], 1)).toBe(3);
  expect(restOf(all, [told()], 5)).toBe(6);
});

it('is not told where a part is unknown, is of somebody whom the whole does not know, or counts somebody twice', () => {
  expect(restOf(all, [told('a'), null], 1)).toBeNull();
  expect(restOf(undefined, [told()], 1)).toBeNull();
  expect(restOf(all, [told('g')], 1)).toBeNull();
  expect(restOf(all, [told('a'), told('a')], 1)).toBeNull();
});

it('is not told of fewer people than the threshold, nor beside a part of fewer', () => {
  expect(restOf(all, [told('a', 'b', 'c', 'd', 'e')], 5)).toBeNull();
  expect(restOf(all, [told('a')], 2)).toBeNull();
  expect(restOf(all, [told('a', 'b', 'c', 'd', 'e', 'f')], 5)).toBe(0);
});
