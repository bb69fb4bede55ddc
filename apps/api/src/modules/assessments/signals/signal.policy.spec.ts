import type { SignalState } from '@understudy/contracts/assessments-signals';
import { maySeeSignal, type SignalFacts, sightOn, signalAbilities, writesAs } from './signal.policy.js';

const nobody: SignalFacts = {
  isPerson: false,
  isObserver: false,
  isAbove: false,
  isAdmin: false,
  isShown: true,
  observerEmployed: true,
  state: 'recorded',
};
const facts = (own: Partial<SignalFacts>): SignalFacts => ({ ...nobody, ...own });

test.each([
  ['a colleague', {}, false, null],
  ['the person, where it is shown', { isPerson: true }, true, 'person'],
  ['the person, where it is not', { isPerson: true, isShown: false }, false, null],
  ['an admin, about themselves, where it is not shown', { isPerson: true, isAdmin: true, isShown: false }, false, null],
  ['the observer', { isObserver: true }, true, 'observer'],
  ['the observer, where the person does not see it', { isObserver: true, isShown: false }, true, 'observer'],
  ['the line above', { isAbove: true, isShown: false }, true, null],
  ['an admin', { isAdmin: true, isShown: false }, true, null],
  ['an admin, when the observer has left', { isAdmin: true, observerEmployed: false }, true, 'admin'],
  ['the line above, when the observer has left', { isAbove: true, observerEmployed: false }, true, null],
] as const)('%s', (_who, own, sees, role) => {
  expect(maySeeSignal(facts(own))).toBe(sees);
  expect(writesAs(facts(own))).toBe(role);
});

test.each([
  ['recorded', ['view', 'contest'], ['reply', 'withdraw', 'correct']],
  ['contested', ['view', 'settle'], ['reply', 'uphold', 'withdraw', 'correct']],
  ['answered', ['view', 'contest', 'settle'], ['reply', 'uphold', 'withdraw', 'correct']],
  ['stands', ['view', 'settle'], ['withdraw', 'correct']],
  ['withdrawn', [], []],
] as const)('what can be said about an observation that is %s', (state: SignalState, person, observer) => {
  expect(signalAbilities(facts({ isPerson: true, state }))).toEqual(person);
  expect(signalAbilities(facts({ isObserver: true, state }))).toEqual(observer);
  expect(signalAbilities(facts({ isAbove: true, state }))).toEqual([]);
  const left = { isAdmin: true, observerEmployed: false, state };
  expect(signalAbilities(facts(left))).toEqual(state === 'withdrawn' ? [] : ['withdraw']);
});

test.each([
  [{ isSelf: true, isAdmin: false, isAbove: false }, 'shown'],
  [{ isSelf: true, isAdmin: true, isAbove: false }, 'shown'],
  [{ isSelf: false, isAdmin: true, isAbove: false }, 'all'],
  [{ isSelf: false, isAdmin: false, isAbove: true }, 'all'],
  [{ isSelf: false, isAdmin: false, isAbove: false }, 'own'],
] as const)('%j sees %s', (relation, sight) => {
  expect(sightOn(relation)).toBe(sight);
});
