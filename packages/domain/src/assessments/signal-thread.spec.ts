import type { SignalEntryKind, SignalState } from '@understudy/contracts/assessments-signals';
import { kindsOf, stateAfter, takes } from './signal-thread.js';

const states: readonly SignalState[] = ['recorded', 'contested', 'answered', 'stands', 'withdrawn'];
const kinds: readonly SignalEntryKind[] = [...kindsOf.person, ...kindsOf.observer];

const after = (...entries: SignalEntryKind[]): SignalState =>
  entries.reduce<SignalState>((state, kind) => stateAfter(state, kind), 'recorded');

it('goes from a contest to an answer, and to the observer’s last word', () => {
  expect(after('contest')).toBe('contested');
  expect(after('contest', 'reply')).toBe('answered');
  expect(after('contest', 'reply', 'contest')).toBe('contested');
  expect(after('contest', 'uphold')).toBe('stands');
  expect(after('contest', 'reply', 'uphold')).toBe('stands');
});

it('takes a correction of what is contested as an answer, and of anything else as nothing more', () => {
  expect(after('contest', 'correct')).toBe('answered');
  expect(after('contest', 'uphold', 'correct', 'contest')).toBe('contested');
  expect(after('correct')).toBe('recorded');
  expect(after('view', 'reply')).toBe('recorded');
});

it('lets the person take a contest back, and add a view whatever the observer decided', () => {
  expect(after('contest', 'settle')).toBe('recorded');
  expect(after('contest', 'uphold', 'settle')).toBe('recorded');
  expect(after('contest', 'uphold', 'view')).toBe('stands');
});

it('never has a second contest without something new to contest', () => {
  expect(takes('contested', 'contest')).toBe(false);
  expect(takes('stands', 'contest')).toBe(false);
});

it('takes nothing after it was withdrawn', () => {
  expect(kinds.filter((kind) => takes('withdrawn', kind))).toEqual([]);
  expect(() => stateAfter('withdrawn', 'view')).toThrow(RangeError);
});

it('can be withdrawn and answered by a view as long as it is not withdrawn', () => {
  for (const state of states.filter((one) => one !== 'withdrawn')) {
    expect(takes(state, 'withdraw')).toBe(true);
    expect(takes(state, 'view')).toBe(true);
  }
});
