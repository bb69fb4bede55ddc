import type { PlanCard } from '@understudy/contracts/development-plans';
import type { Goal, PlanAction, PlanAgreement } from '@understudy/contracts/development-plans-goals';
import { createFormat } from '../../lib/format.js';
import { meaningOf, signersOf } from './agreed-words.js';
import { currentOf, nextActionsOf } from './current-plan.js';

const person = { id: '8a1f9f0c-6f0b-4b3a-9f0e-0d8f3a1c2b4d', name: 'Ida' };

const { compare } = createFormat('en-GB', 'UTC');

const planCard = (given: Partial<PlanCard>): PlanCard => ({
  id: given.startsOn ?? '',
  person,
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  status: 'active',
  target: null,
  agreementState: 'agreed',
  goals: 0,
  goalsReached: 0,
  actions: 0,
  actionsDone: 0,
  progress: null,
  changedAt: '2026-01-01T00:00:00Z',
  quietSince: null,
  readable: true,
  ...given,
});

const action = (title: string, given: Partial<PlanAction> = {}): PlanAction => ({
  id: title,
  goalId: 'goal',
  kind: 'practice',
  title,
  details: '',
  reason: '',
  practiceKey: null,
  offer: null,
  owner: person,
  dueOn: null,
  progress: 0,
  doneOn: null,
  evidence: '',
  carriedFromId: null,
  version: 1,
  abilities: [],
  ...given,
});

const goal = (status: Goal['status'], actions: PlanAction[]): Goal => ({
  id: status,
  title: status,
  skill: null,
  fromLevel: null,
  toLevel: null,
  why: '',
  measure: '',
  dueOn: null,
  status,
  basis: null,
  carriedFromId: null,
  version: 1,
  actions,
  abilities: [],
});

describe('the plan that counts', () => {
  const past = planCard({ startsOn: '2025-07-01', endsOn: '2025-12-31' });
  const now = planCard({});
  const next = planCard({ startsOn: '2026-07-01', endsOn: '2026-12-31', status: 'draft' });

  it('is the open one whose period holds the day', () => {
    expect(currentOf([next, now, past], '2026-06-30')).toBe(now);
    expect(currentOf([next, now, past], '2026-07-01')).toBe(next);
  });

  it('is one that ran over its period rather than none', () => {
    expect(currentOf([past], '2026-03-01')).toBe(past);
    expect(currentOf([past, now], '2026-09-01')).toBe(now);
    expect(currentOf([past, next], '2026-03-01')).toBe(next);
  });

  it('is never a closed one', () => {
    expect(currentOf([planCard({ status: 'closed' })], '2026-03-01')).toBeNull();
  });
});

describe('what comes next', () => {
  it('puts what is due first in front and what has no day last', () => {
    const goals = [goal('open', [action('some day'), action('June', { dueOn: '2026-06-01' })])];
    const more = goal('open', [action('May', { dueOn: '2026-05-01' })]);
    expect(nextActionsOf({ goalList: [...goals, more] }, 9, compare).map(({ title }) => title)).toEqual([
      'May',
      'June',
      'some day',
    ]);
    expect(nextActionsOf({ goalList: [...goals, more] }, 1, compare).map(({ title }) => title)).toEqual(['May']);
  });

  it('leaves out what is done and what belongs to a goal that was dropped', () => {
    const goals = [goal('open', [action('done', { progress: 100 })]), goal('dropped', [action('dropped')])];
    expect(nextActionsOf({ goalList: goals }, 9, compare)).toEqual([]);
  });
});

test('that both have agreed is said of two signatures alone, and that one is enough of one that was', () => {
  const signature = { signer: person, signedAt: '2026-01-01T00:00:00Z', current: true };
  const own = { ...signature, role: 'person' as const };
  const agreement: PlanAgreement = {
    ...{ state: 'agreed', contentHash: 'hash', counterpart: 'manager', counterSigner: person, ended: false },
    signatures: [own, { ...signature, role: 'manager' }],
  };
  const alone: PlanAgreement = { ...agreement, counterpart: 'alone', counterSigner: null, signatures: [own] };
  const unsigned = { state: 'unsigned' as const, signatures: [] };
  const stale = { ...own, current: false };
  const told = [
    ...[agreement, { ...agreement, ended: true }, { ...agreement, ...unsigned }],
    ...[alone, { ...alone, ...unsigned }, { ...alone, ended: true }, { ...alone, signatures: [stale, own] }],
  ];
  expect(told.map(meaningOf)).toEqual([
    ...['meaning', 'meaning', 'meaning'],
    ...['meaningAlone', 'meaningAlone', 'meaningEnded', 'meaningAlone'],
  ]);
});

test('whoever has signed stays named where nobody would have to sign any more', () => {
  const signed = { signer: person, signedAt: '2026-01-01T00:00:00Z', current: true };
  const theirs = { ...signed, signer: { id: 'emil', name: 'Emil' }, role: 'manager' as const };
  const alone: PlanAgreement = {
    ...{ state: 'agreed', contentHash: 'hash', counterpart: 'alone', counterSigner: null, ended: false },
    signatures: [{ ...signed, role: 'person' }, theirs],
  };
  const named = (agreement: PlanAgreement) =>
    signersOf({ person, agreement }).map(({ who, signature }) => [who.name, signature !== null]);
  expect(named(alone)).toEqual([
    [person.name, true],
    ['Emil', true],
  ]);
  expect(named({ ...alone, signatures: [{ ...theirs, current: false }] })).toEqual([[person.name, false]]);
  expect(named({ ...alone, counterSigner: theirs.signer, signatures: [] })).toEqual([
    [person.name, false],
    ['Emil', false],
  ]);
});
