import fc from 'fast-check';
import { addDays } from '../calendar/day.js';
import type { OrganisationHistory } from '../indicators/history.js';
import { generatedDays, generatedFrom, generateHistory } from './generated-history.js';

/** Random histories of up to so many people; shrinks to fewer people. */
export function historyArbitrary(mostPeople = 14): fc.Arbitrary<OrganisationHistory> {
  return fc
    .record({ size: fc.integer({ min: 0, max: mostPeople }), seed: fc.nat() })
    .map(({ size, seed }) => generateHistory(seed, size));
}

/** Dates within generated histories and shortly after them. */
export function dateArbitrary(): fc.Arbitrary<string> {
  return fc.integer({ min: 400, max: generatedDays + 200 }).map((offset) => addDays(generatedFrom, offset));
}
