import { forecast } from './forecast.js';
import { coverageOf, knownOrganisation, seatsCoverageOf } from './testing/known-process.js';

const organisations = Array.from({ length: 30 }, (_, seed) => {
  const { input, truth, opened } = knownOrganisation(seed + 1, 200);
  const stages = forecast(input)?.base.stages ?? [];
  const [bands, expected] = [stages.map(({ people }) => people), stages.map(({ openings }) => openings)];
  return { truth, opened, bands, expected };
});

it('covers what became of organisations whose process is known: 90 to 99 of 100 by the interval, about 80 by the band', () => {
  const { wide, middle, compared } = coverageOf(organisations, [12, 24, 36]);
  expect(compared).toBeGreaterThan(400);
  expect(wide).toBeGreaterThanOrEqual(0.9);
  expect(wide).toBeLessThanOrEqual(0.99);
  expect(middle).toBeGreaterThanOrEqual(0.75);
  expect(middle).toBeLessThanOrEqual(0.9);
});

it('covers the seats that people left there: 90 to 99 of 100, about 80 by the band, and as many as expected in all', () => {
  const { wide, middle, perExpected, compared } = seatsCoverageOf(organisations);
  expect(compared).toBeGreaterThan(300);
  expect(wide).toBeGreaterThanOrEqual(0.9);
  expect(wide).toBeLessThanOrEqual(0.99);
  expect(middle).toBeGreaterThanOrEqual(0.75);
  expect(middle).toBeLessThanOrEqual(0.9);
  expect(perExpected).toBeGreaterThanOrEqual(0.93);
  expect(perExpected).toBeLessThanOrEqual(1.07);
});
