import { forecast } from './forecast.js';
import { coverageOf, knownOrganisation, seatsCoverageOf } from './testing/known-process.js';

it('covers what became of 300 organisations whose process is known, as the decision record says', () => {
  const organisations = Array.from({ length: 300 }, (_, seed) => {
    const { input, truth, opened } = knownOrganisation(seed + 1, 500);
    const stages = forecast(input)?.base.stages ?? [];
    const [bands, expected] = [stages.map(({ people }) => people), stages.map(({ openings }) => openings)];
    return { truth, opened, bands, expected };
  });
  const { wide, middle, compared } = coverageOf(organisations, [12, 24, 36]);
  expect(compared).toBe(4446);
  expect(wide).toBeCloseTo(0.944, 2);
  expect(middle).toBeCloseTo(0.809, 2);
  const seats = seatsCoverageOf(organisations);
  expect(seats.compared).toBe(3546);
  expect(seats.wide).toBeCloseTo(0.956, 2);
  expect(seats.middle).toBeCloseTo(0.816, 2);
  expect(seats.perExpected).toBeCloseTo(1.004, 2);
}, 600_000);
