import { permissionsOf } from '@understudy/contracts/permissions';
import { skipLevelTalkState } from '@understudy/contracts/skip-levels';
import { mayWithTalk, type TalkFacts, talkActions } from './talk.policy.js';

const nobody: TalkFacts = {
  isPerson: false,
  isLeader: false,
  isAbove: true,
  isTwoAbove: true,
  state: 'agreed',
  begun: false,
  seasonRuns: true,
};
const allowed = (facts: Partial<TalkFacts>, who: 'admin' | 'leader' | 'member' | 'mentor' = 'leader'): string => {
  const actor = { permissions: new Set(permissionsOf[who]) };
  return talkActions.filter((action) => mayWithTalk(actor, action, { ...nobody, ...facts })).join(' ');
};

it('lets either of the two do what the table says, and write', () => {
  const whole = skipLevelTalkState.options.map((state) => [
    state,
    allowed({ state, isPerson: true }, 'member'),
    allowed({ state, isLeader: true }),
  ]);
  expect(whole).toEqual([
    ['proposed', 'see accept choose-time decline note answer-outcome', 'see suggest cancel note'],
    ['agreed', 'see choose-time decline note write-outcome answer-outcome', 'see suggest cancel note write-outcome'],
    ['held', 'see note write-outcome answer-outcome', 'see note write-outcome'],
    ['missed', 'see choose-time note answer-outcome', 'see suggest note'],
    ['declined', 'see choose-time note answer-outcome', 'see note'],
    ['lapsed', 'see choose-time note answer-outcome', 'see suggest note'],
    ['cancelled', 'see note answer-outcome', 'see suggest note'],
    ['ended', 'see note answer-outcome', 'see note'],
  ]);
});

it('says whether it took place once its time has come, and chooses no time in a season that is over', () => {
  const past = { begun: true, seasonRuns: false };
  expect(allowed({ ...past, isPerson: true }, 'member')).toBe(
    'see decline hold miss note write-outcome answer-outcome',
  );
  expect(allowed({ ...past, isLeader: true })).toBe('see cancel hold miss note write-outcome');
  expect(allowed({ ...past, isPerson: true, state: 'proposed' }, 'member')).toBe('see decline note answer-outcome');
});

it('shows a leader nothing who does not lead the person any more, and moves nothing where one level is between', () => {
  expect(allowed({ isLeader: true, isAbove: false, isTwoAbove: false })).toBe('');
  expect(allowed({ isLeader: true, isTwoAbove: false })).toBe('see note write-outcome');
  expect(allowed({ isPerson: true, isTwoAbove: false, state: 'proposed' }, 'member')).toBe(
    'see decline note answer-outcome',
  );
});

it('is of nobody else: no manager between the two, no admin, nobody from outside', () => {
  for (const who of ['admin', 'leader', 'member'] as const) expect(allowed({}, who)).toBe('');
  expect(allowed({ isPerson: true }, 'mentor')).toBe('');
});
