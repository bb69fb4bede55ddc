import { candidacyStatus } from '@understudy/contracts/opportunities';
import { type Permission, permissionsOf } from '@understudy/contracts/permissions';
import { type CandidacyFacts, candidacyActions, mayWithCandidacy } from './candidacy.policy.js';

const permissions = new Set<Permission>(permissionsOf.member);
const stranger: CandidacyFacts = {
  isPerson: false,
  isSponsor: false,
  isAbove: false,
  nominatedByMe: false,
  status: 'applied',
};
const allowed = (facts: Partial<CandidacyFacts>) =>
  candidacyActions.filter((action) => mayWithCandidacy({ permissions }, action, { ...stranger, ...facts }));
const ofEach = (facts: Partial<CandidacyFacts>) =>
  Object.fromEntries(candidacyStatus.options.map((status) => [status, allowed({ ...facts, status })]));

const reads = ['see', 'read-words'];

it('lets the person say yes, no, or think again', () => {
  expect(ofEach({ isPerson: true })).toEqual({
    nominated: [...reads, 'withdraw'],
    applied: [...reads, 'withdraw'],
    offered: [...reads, 'accept', 'decline'],
    accepted: reads,
    declined: reads,
    'turned-down': reads,
    withdrawn: reads,
    left: reads,
  });
});

it('lets the sponsor offer, turn down, and take back an offer that was not answered', () => {
  expect(ofEach({ isSponsor: true })).toEqual({
    nominated: [...reads, 'offer', 'turn-down'],
    applied: [...reads, 'offer', 'turn-down'],
    offered: [...reads, 'turn-down'],
    accepted: reads,
    declined: reads,
    'turned-down': reads,
    withdrawn: reads,
    left: reads,
  });
});

it('tells the line of an offer and no sooner, and never a word of what was written', () => {
  expect(ofEach({ isAbove: true })).toEqual({
    nominated: [],
    applied: [],
    offered: ['see'],
    accepted: ['see'],
    declined: [],
    'turned-down': [],
    withdrawn: [],
    left: [],
  });
});

it('tells whoever nominated somebody what came of it, while they lead them', () => {
  for (const status of candidacyStatus.options) {
    expect(allowed({ isAbove: true, nominatedByMe: true, status })).toEqual(['see']);
    expect(allowed({ nominatedByMe: true, status })).toEqual([]);
  }
});

it('is closed to everybody else', () => {
  expect(Object.values(ofEach({})).flat()).toEqual([]);
  expect(
    candidacyActions.filter((action) =>
      mayWithCandidacy({ permissions: new Set<Permission>() }, action, { ...stranger, isPerson: true }),
    ),
  ).toEqual([]);
});
