import { effectivenessReviewState } from '@understudy/contracts/effectiveness-reviews';
import { permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { mayWithReview, type ReviewFacts, reviewActions } from './review.policy.js';

const facts: ReviewFacts = {
  isLeader: false,
  isManager: false,
  leads: true,
  state: 'preparing',
  hasWritten: true,
  hasHandedIn: false,
  hasWords: true,
};
const allowed = (changes: Partial<ReviewFacts>, standing: Standing = 'leader'): string => {
  const actor = { permissions: new Set(permissionsOf[standing]) };
  return reviewActions.filter((action) => mayWithReview(actor, action, { ...facts, ...changes })).join(' ');
};

it('lets either of the two do what the table says', () => {
  const whole = effectivenessReviewState.options.map((state) => [
    state,
    allowed({ state, isLeader: true }, 'member'),
    allowed({ state, isManager: true }),
  ]);
  expect(whole).toEqual([
    ['preparing', 'see write hand-in call-off', 'see write hand-in call-off'],
    ['talking', 'see keep-words close call-off', 'see keep-words close call-off'],
    ['closed-by-leader', 'see keep-words call-off', 'see keep-words close call-off'],
    ['closed-by-manager', 'see keep-words close call-off', 'see keep-words call-off'],
    ['closed', 'see plan', 'see plan'],
    ['called-off', 'see', 'see'],
  ]);
});

it('takes back what was handed in until both have, hands in nothing empty, and closes nothing without words', () => {
  expect(allowed({ isLeader: true, hasHandedIn: true })).toBe('see take-back call-off');
  expect(allowed({ isLeader: true, hasWritten: false })).toBe('see write call-off');
  expect(allowed({ isLeader: true, state: 'talking', hasHandedIn: true, hasWords: false })).toBe(
    'see keep-words call-off',
  );
});

it('is of the two alone, and of a manager while they lead', () => {
  for (const standing of ['admin', 'leader', 'member', 'mentor'] as const) expect(allowed({}, standing)).toBe('');
  expect(allowed({ isManager: true, leads: false })).toBe('');
  expect(allowed({ isLeader: true }, 'mentor')).toBe('');
});
