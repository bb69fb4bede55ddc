import { missingParts, type NetFacts } from './safety-net.js';

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
