import { forecast } from './forecast.js';
import { coverageOf, knownOrganisation } from './testing/known-process.js';

it('covers what became of organisations whose process is known: 90 to 99 of 100 by the interval, about 80 by the band', () => {
  const organisations = Array.from({ length: 30 }, (_, seed) => {
    const { input, truth } = knownOrganisation(seed + 1, 200);
    return { truth, bands: forecast(input)?.base.stages.map(({ people }) => people) ?? [] };
  });
  const { wide, middle, compared } = coverageOf(organisations, [12, 24, 36]);
  expect(compared).toBeGreaterThan(400);
  expect(wide).toBeGreaterThanOrEqual(0.9);
  expect(wide).toBeLessThanOrEqual(0.99);
  expect(middle).toBeGreaterThanOrEqual(0.75);
  expect(middle).toBeLessThanOrEqual(0.9);
});
