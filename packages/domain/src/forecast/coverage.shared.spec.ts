import { forecast } from './forecast.js';
import { coverageOf, knownOrganisation } from './testing/known-process.js';

it('covers what became of 300 organisations whose process is known, as the decision record says', () => {
  const organisations = Array.from({ length: 300 }, (_, seed) => {
    const { input, truth } = knownOrganisation(seed + 1, 500);
    return { truth, bands: forecast(input)?.base.stages.map(({ people }) => people) ?? [] };
  });
  const { wide, middle, compared } = coverageOf(organisations, [12, 24, 36]);
  expect(compared).toBe(4446);
  expect(wide).toBeCloseTo(0.944, 2);
  expect(middle).toBeCloseTo(0.809, 2);
}, 600_000);
