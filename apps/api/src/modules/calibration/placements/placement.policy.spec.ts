import { calibrationState } from '@understudy/contracts/calibration';
import { maySeePlacement, type PlacementFacts, placementAbilities } from './placement.policy.js';

const session = { isManager: true, isFacilitator: false, hasSubmitted: false, enabled: true };
const colleague: PlacementFacts = { isOwnReport: false, staysInRoom: true };
const inEveryState = (facts: PlacementFacts, own: Partial<typeof session> = {}) =>
  calibrationState.options.map((state) => {
    const asked = { ...session, ...own, state };
    return `${state}: ${maySeePlacement(asked, facts) ? ['see', ...placementAbilities(asked, facts)].join(' ') : ''}`;
  });

it('shows a manager their own people beforehand, and everybody in the meeting', () => {
  expect(inEveryState({ isOwnReport: true, staysInRoom: true })).toEqual([
    'draft: ',
    'collecting: see place',
    'open: see move',
    'locked: see',
    'cancelled: ',
  ]);
  expect(inEveryState(colleague)).toEqual(['draft: ', 'collecting: ', 'open: see move', 'locked: see', 'cancelled: ']);
});

it('keeps what was submitted as it is until the meeting', () => {
  expect(inEveryState({ isOwnReport: true, staysInRoom: true }, { hasSubmitted: true })[1]).toBe('collecting: see');
});

it('shows a facilitator nobody before it is open', () => {
  expect(inEveryState(colleague, { isManager: false, isFacilitator: true })).toEqual([
    'draft: ',
    'collecting: ',
    'open: see move',
    'locked: see',
    'cancelled: ',
  ]);
});

it('never shows anybody themselves or those above them, whatever else they are', () => {
  for (const isOwnReport of [true, false])
    expect(inEveryState({ isOwnReport, staysInRoom: false }, { isFacilitator: true })).toEqual(
      calibrationState.options.map((state) => `${state}: `),
    );
});

it('moves nothing once it is switched off, and shows nothing to whoever takes no part', () => {
  expect(inEveryState(colleague, { enabled: false })[2]).toBe('open: see');
  expect(inEveryState(colleague, { isManager: false })).toEqual(calibrationState.options.map((state) => `${state}: `));
});
