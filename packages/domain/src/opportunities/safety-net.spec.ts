import { missingParts, type NetFacts, talksAhead } from './safety-net.js';

const complete: NetFacts = {
  mentorId: 'a mentor',
  skipLevelId: 'somebody above',
  mentorAgreed: true,
  skipLevelAgreed: true,
  checkIns: 1,
  scopeLimit: 'Search only.',
  permissionToErr: 'Mistakes are for learning.',
  permissionGivenOn: '2026-01-01',
  stepBackPlan: 'Say so, and the team takes over.',
  exitCriterion: 'The migration is half way.',
};

it('finds nothing missing in a complete net', () => {
  expect(missingParts(complete)).toEqual([]);
});

test.each([
  [{ mentorId: null }, 'mentor'],
  [{ mentorAgreed: false }, 'mentor-consent'],
  [{ skipLevelId: null }, 'skip-level'],
  [{ skipLevelId: null, skipLevelAgreed: false }, 'skip-level'],
  [{ skipLevelAgreed: false }, 'skip-level-consent'],
  [{ checkIns: 0 }, 'check-ins'],
  [{ scopeLimit: ' ' }, 'scope-limit'],
  [{ permissionToErr: '' }, 'permission-to-err'],
  [{ permissionGivenOn: null }, 'permission-to-err'],
  [{ stepBackPlan: '' }, 'step-back-plan'],
  [{ exitCriterion: '\n' }, 'exit-criterion'],
] as const)('without %o lacks the %s', (changes, part) => {
  expect(missingParts({ ...complete, ...changes })).toEqual([part]);
});

it('counts the talks that are still to be held, in the time that is asked about', () => {
  const talks = [
    { plannedOn: '2026-03-01', heldOn: null },
    { plannedOn: '2026-04-01', heldOn: '2026-04-02' },
    { plannedOn: '2026-05-01', heldOn: null },
    { plannedOn: '2026-06-01', heldOn: null },
  ];
  expect(talksAhead(talks, '2026-03-01')).toBe(3);
  expect(talksAhead(talks, '2026-03-02')).toBe(2);
  expect(talksAhead(talks, '2026-03-02', '2026-05-01')).toBe(1);
  expect(talksAhead(talks, '2026-03-02', '2026-04-30')).toBe(0);
  expect(talksAhead([], '2026-03-02')).toBe(0);
});
