import { ableToTakeOver } from './take-over.js';

const shadow = (id: string, facts: object = {}) => ({
  id,
  shadowedHere: 0,
  ledBefore: 0,
  earlierCohorts: 0,
  since: '2026-01-01',
  ...facts,
});

it('names first who has led before, then who knows the area, then who knows the programme, each with why', () => {
  const named = ableToTakeOver([
    shadow('new'),
    shadow('knows', { earlierCohorts: 2 }),
    shadow('here', { shadowedHere: 1, earlierCohorts: 1 }),
    shadow('led', { ledBefore: 1, earlierCohorts: 1 }),
  ]);
  expect(named.map(({ shadow: { id }, why }) => `${id}: ${why.join(', ')}`)).toEqual([
    'led: led-before, shadows-now',
    'here: shadowed-here, shadows-now',
    'knows: earlier-cohorts, shadows-now',
    'new: shadows-now',
  ]);
});

it('decides between equals by who has shadowed for longer', () => {
  const named = ableToTakeOver([
    shadow('b', { since: '2026-02-01' }),
    shadow('c'),
    shadow('a', { since: '2026-02-01' }),
  ]);
  expect(named.map(({ shadow: { id } }) => id)).toEqual(['c', 'a', 'b']);
});
