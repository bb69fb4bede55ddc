import type { StretchAssignment } from '@understudy/contracts/opportunities-assignments';

const id = (last: number) => `0191b2a0-0000-7000-b100-${String(last).padStart(12, '0')}`;
const cem = { id: id(2), name: 'Cem Zxq' };

export const stretch: StretchAssignment = {
  id: id(1),
  opportunity: { id: id(3), title: 'Zxq title', kind: 'acting' },
  person: { id: id(4), name: 'Dee Zxq' },
  sponsor: cem,
  status: 'running',
  startsOn: '2026-02-01',
  endsOn: '2026-05-01',
  startedOn: '2026-02-01',
  endedOn: null,
  missing: [],
  nextCheckInOn: '2026-04-10',
  missedSince: '2026-03-10',
  gone: [],
  endDue: false,
  relation: 'person',
  stageKey: 'zxq-2',
  skillKeys: ['zxq-skill'],
  what: 'Zxq what.',
  rightToReturn: 'Zxq return.',
  net: {
    mentor: { id: id(5), name: 'Ben Zxq' },
    skipLevel: cem,
    scopeLimit: 'Zxq limit.',
    permissionToErr: 'Zxq zxq.',
    permissionGivenBy: cem,
    permissionGivenOn: '2026-02-01',
    stepBackPlan: 'Zxq back.',
    exitCriterion: 'Zxq exit.',
    consents: [],
    checkIns: [
      { id: id(6), plannedOn: '2026-03-10', heldOn: null, note: '', missed: true, version: 2 },
      { id: id(7), plannedOn: '2026-04-10', heldOn: null, note: '', missed: false, version: 1 },
    ],
  },
  closingWords: '',
  reflection: null,
  evidence: [{ skillKey: 'zxq-skill', author: cem, text: 'Zxq zxq zxq.', writtenOn: '2026-03-20' }],
  version: 5,
  abilities: ['change-net', 'return', 'record-check-in', 'reflect'],
};
