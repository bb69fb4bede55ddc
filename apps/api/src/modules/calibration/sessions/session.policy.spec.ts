import { calibrationState } from '@understudy/contracts/calibration';
import { permissionsOf } from '@understudy/contracts/permissions';
import { mayWithSession, type SessionFacts, sessionActions } from './session.policy.js';

const nobody: SessionFacts = {
  isFacilitator: false,
  isOrganiser: false,
  isManager: false,
  isTakenOut: false,
  isFacilitatorGone: false,
  hasSubmitted: false,
  state: 'collecting',
  enabled: true,
  managers: 2,
  waiting: 0,
  placed: 3,
};
const allowed = (facts: Partial<SessionFacts>, who: 'admin' | 'leader' | 'member' | 'mentor' = 'member'): string => {
  const actor = { permissions: new Set(permissionsOf[who]) };
  return sessionActions.filter((action) => mayWithSession(actor, action, { ...nobody, ...facts })).join(' ');
};
const inEveryState = (facts: Partial<SessionFacts>) =>
  calibrationState.options.map((state) => `${state}: ${allowed({ ...facts, state })}`);

it('lets a facilitator run it, and see places only once it is open', () => {
  expect(inEveryState({ isFacilitator: true })).toEqual([
    'draft: see change collect cancel read-managers',
    'collecting: see change open cancel take-out read-managers',
    'open: see change lock cancel move read-places read-managers',
    'locked: see read-places read-managers',
    'cancelled: see read-managers',
  ]);
});

it('lets an organiser plan, collect and cancel, and see no place of anybody', () => {
  expect(inEveryState({ isOrganiser: true })).toEqual([
    'draft: see change collect cancel read-managers',
    'collecting: see change cancel read-managers',
    'open: see cancel read-managers',
    'locked: see read-managers',
    'cancelled: see read-managers',
  ]);
});

it('lets an organiser hand an open session to somebody else only once whoever facilitated is gone', () => {
  expect(allowed({ isOrganiser: true, state: 'open', isFacilitatorGone: true })).toBe(
    'see change cancel read-managers',
  );
  expect(allowed({ isOrganiser: true, state: 'locked', isFacilitatorGone: true })).toBe('see read-managers');
  expect(allowed({ isManager: true, state: 'open', isFacilitatorGone: true })).toBe('see move read-places');
});

it('lets a manager place until they submit, and then move in the meeting', () => {
  expect(inEveryState({ isManager: true })).toEqual([
    'draft: ',
    'collecting: see submit place read-places',
    'open: see move read-places',
    'locked: see read-places',
    'cancelled: see',
  ]);
  expect(allowed({ isManager: true, hasSubmitted: true })).toBe('see take-back read-places');
});

it('shows whoever was taken out that it is, and nothing in it', () => {
  expect(inEveryState({ isTakenOut: true })).toEqual([
    'draft: ',
    'collecting: see',
    'open: see',
    'locked: see',
    'cancelled: see',
  ]);
});

it('opens only once nobody is waited for and somebody is placed', () => {
  expect(allowed({ isFacilitator: true, waiting: 1 })).not.toMatch(/\bopen\b/);
  expect(allowed({ isFacilitator: true, placed: 0 })).not.toMatch(/\bopen\b/);
});

it('lets what began be locked or cancelled after it was switched off, and nothing else', () => {
  expect(allowed({ isFacilitator: true, isManager: true, state: 'open', enabled: false })).toBe(
    'see change lock cancel read-places read-managers',
  );
  expect(allowed({ isManager: true, enabled: false })).toBe('see read-places');
});

it('is of nobody else: no colleague, no admin by that alone, nobody from outside', () => {
  for (const who of ['admin', 'leader', 'member'] as const) expect(allowed({}, who)).toBe('');
  expect(allowed({ isFacilitator: true, isManager: true }, 'mentor')).toBe('');
});
