import { type ForecastAction, type ForecastFacts, mayWithForecast } from './forecast.policy.js';

const actions: readonly ForecastAction[] = ['see', 'see-names', 'cancel', 'remove'];
const facts = (change: Partial<ForecastFacts>): ForecastFacts => ({
  groupKind: 'leader',
  isInLine: true,
  isOwn: true,
  status: 'completed',
  monthEnd: false,
  ...change,
});
const allowed = (isAdmin: boolean, change: Partial<ForecastFacts>) =>
  actions.filter((action) => mayWithForecast({ isAdmin }, action, facts(change))).join(' ');

test.each([
  ['a leader, their own forecast of their line', false, {}, 'see see-names remove'],
  ['while it is under way', false, { status: 'running' }, 'see see-names cancel'],
  ['before it begins', false, { status: 'waiting' }, 'see see-names cancel'],
  ['somebody else’s of their line', false, { isOwn: false }, ''],
  ['of a line that is not theirs any more', false, { isInLine: false }, ''],
  ['of the organisation, which they once administered', false, { groupKind: 'organisation', isInLine: false }, ''],
  ['of a unit', false, { groupKind: 'unit', isInLine: false }, ''],
  ['of a month end that was kept of it', false, { monthEnd: true }, 'see see-names'],
  ['an admin, of a month end', true, { groupKind: 'organisation', isOwn: false, monthEnd: true }, 'see'],
  ['an admin, their own', true, { groupKind: 'organisation', isInLine: false }, 'see see-names remove'],
  ['an admin, somebody else’s', true, { isOwn: false, isInLine: false }, 'see remove'],
  ['an admin, somebody else’s under way', true, { isOwn: false, status: 'running' }, 'see cancel'],
] as const)('%s', (_who, isAdmin, change, expected) => {
  expect(allowed(isAdmin, change)).toBe(expected);
});
