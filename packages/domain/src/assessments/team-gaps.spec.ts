import { quarterEndsUpTo, type RatedResult, teamGaps } from './team-gaps.js';

const result = (personId: string, on: string, expiresOn: string, said: Record<string, number | null>): RatedResult => ({
  personId,
  on,
  expiresOn,
  skills: Object.entries(said).map(([skillKey, manager]) => ({
    skillKey,
    skillName: skillKey.toUpperCase(),
    level: 3,
    ratings: { self: null, manager, others: null },
  })),
});
const days = ['2025-12-31', '2026-03-31', '2026-06-30'];
const told = (results: readonly RatedResult[]) =>
  teamGaps(results, days).map(({ skillKey, day, rated, met, meanGap }) => [skillKey, day, rated, met, meanGap]);

it('counts of each person the newest result that holds on a day, and none before it or after its end', () => {
  const results = [
    result('ada', '2025-12-01', '2026-05-31', { b: 1 }),
    result('ben', '2025-12-31', '2026-12-31', { b: 3 }),
    result('ada', '2026-03-01', '2026-06-29', { b: 2 }),
  ];
  expect(told(results)).toEqual([
    ['b', '2025-12-31', 2, 1, 1],
    ['b', '2026-03-31', 2, 1, 0.5],
    ['b', '2026-06-30', 1, 1, 0],
  ]);
});

it('looks further back for a skill of which the newest result says nothing', () => {
  const results = [
    result('ada', '2025-12-01', '2026-12-31', { a: 1, b: 2 }),
    result('ada', '2026-02-01', '2026-12-31', { a: null, b: 3 }),
  ];
  expect(told(results).filter(([, day]) => day === '2026-06-30')).toEqual([
    ['a', '2026-06-30', 1, 0, 2],
    ['b', '2026-06-30', 1, 1, 0],
  ]);
});

it('puts what is furthest from what is asked on the last day first, and what nobody is rated in last', () => {
  const results = [
    result('ada', '2025-12-01', '2026-01-31', { old: 0 }),
    result('ada', '2026-02-01', '2026-12-31', { near: 3, far: 1 }),
  ];
  expect(told(results).flatMap(([skill, day]) => (day === '2026-06-30' ? [skill] : []))).toEqual([
    'far',
    'near',
    'old',
  ]);
  expect(teamGaps([], days)).toEqual([]);
});

test.each([
  ['2026-11-27', ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-11-27']],
  ['2026-01-01', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-01-01']],
  ['2026-03-31', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31']],
])('the quarters up to %s', (today, expected) => {
  expect(quarterEndsUpTo(today, 4)).toEqual(expected);
});
