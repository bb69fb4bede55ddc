import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getPlanGaps, Nomination } from '@understudy/contracts/succession';
import type { RoleChange, RoleSpell } from '@understudy/contracts/succession-history';
import type { MyNomination } from '@understudy/contracts/succession-nominations';
import type { RoleOpening } from '@understudy/contracts/succession-openings';
import { benId } from './growth-data.js';

const id = (last: number) => `0191b2a0-0000-7000-9200-${String(last).padStart(12, '0')}`;
const stage = { id: id(1), key: 'zxq-2', name: 'Zxq 2', ordinal: 2 };
const ben = { id: benId, name: 'Ben Ash' };

export const opening: RoleOpening = {
  id: id(2),
  name: 'Zxq',
  role: null,
  stage,
  unit: null,
  owner: ben,
  predecessor: ben,
  planned: true,
  state: 'open',
  openedOn: '2026-01-01',
  filledOn: null,
  filledBy: null,
  filledFrom: null,
  nomination: null,
  withdrawnOn: null,
  daysOpen: 63,
  note: 'Zxq',
  corrections: [{ on: '2026-02-01T08:00:00.000Z', by: ben, reason: 'Zxq' }],
  version: 4,
  abilities: ['change', 'fill', 'withdraw', 'correct'],
};

export const proposal: Nomination = {
  id: id(3),
  person: { id: id(4), name: 'Cem Oz' },
  stage,
  stageSince: '2025-01-01',
  title: 'Zxq',
  horizon: 'within-2-years',
  evidence: 'Zxq',
  proposedBy: ben,
  proposedOn: '2026-01-01',
  consent: 'given',
  alsoFor: [{ roleId: id(53), name: 'Zxq 53' }],
  entries: [],
  removedEntries: [],
  version: 2,
  abilities: ['confirm', 'decline', 'withdraw', 'note'],
};

export const myNomination: MyNomination = {
  id: id(5),
  role: { name: 'Zxq', stage },
  horizon: 'within-1-year',
  state: 'proposed',
  consent: 'asked',
  current: false,
  since: '2026-01-01',
  nextToLearn: [{ id: id(6), text: 'Zxq', closedOn: null }],
  words: '',
  version: 1,
  abilities: ['agree', 'refuse'],
};

const spell = { kind: 'holder' as const, unit: null, recordedAt: '2025-04-01T23:30:00.000Z', recordedBy: ben };

export const roleHistory: RoleSpell[] = [
  { ...spell, id: id(10), person: ben, from: '2025-03-01', to: null, reason: '' },
  { ...spell, id: id(11), person: proposal.person, from: '2024-01-01', to: '2025-03-01', reason: 'Zxq' },
  {
    ...spell,
    id: id(12),
    kind: 'unit',
    person: null,
    unit: { id: id(13), name: 'Zxq' },
    from: '2024-01-01',
    to: null,
    reason: '',
  },
];

/** What was changed of a role, and of somebody who stands ready for it. */
export const roleChanges: RoleChange[] = [
  {
    id: id(14),
    at: '2026-02-02T08:00:00.000Z',
    by: ben,
    person: null,
    facts: [
      { fact: 'impact', before: 'high', after: 'critical' },
      { fact: 'reviewedOn', before: null, after: '2026-02-02' },
    ],
  },
  {
    id: id(15),
    at: '2026-02-01T08:00:00.000Z',
    by: null,
    person: proposal.person,
    facts: [
      { fact: 'horizon', before: 'within-2-years', after: 'within-1-year' },
      { fact: 'evidence', before: 'Zxq 15', after: 'Zxq' },
    ],
  },
];

/** What the plans of more roles than are shown lack. */
export const planGaps: ResponseOf<typeof getPlanGaps> = {
  ...{ roles: 240, proposals: 1 },
  gaps: [
    { gap: 'no-candidate', roles: 1 },
    { gap: 'sole-owner', roles: 0 },
    { gap: 'not-reviewed', roles: 3 },
  ],
};
