import type { Candidate, Observation, Unobserved } from '@understudy/contracts/assessments-signals';
import { card } from './people-data.js';

const id = (last: number) => `0191b2a0-0000-7000-a000-${String(last).padStart(12, '0')}`;

export const observation: Observation = {
  id: id(1),
  person: { id: card.id, name: card.name },
  observer: { id: id(2), name: 'Cem Zxq' },
  signal: 'mentors-unasked',
  observedOn: '2026-03-01',
  evidence: 'Zxq zxq zxq zxq zxq zxq.',
  state: 'contested',
  openToPerson: false,
  imported: true,
  recordedAt: '2026-03-02T09:00:00Z',
  version: 3,
  thread: [
    {
      id: id(3),
      kind: 'contest',
      by: 'person',
      author: { id: card.id, name: card.name },
      text: 'Zxq',
      former: null,
      at: '2026-03-03T09:00:00Z',
    },
    {
      id: id(4),
      kind: 'correct',
      by: 'observer',
      author: { id: id(2), name: 'Cem Zxq' },
      text: '',
      former: { signal: 'owns-beyond-scope', observedOn: '2026-02-01', evidence: 'Zxq' },
      at: '2026-03-04T09:00:00Z',
    },
  ],
  abilities: ['reply', 'uphold', 'withdraw', 'correct'],
};

const candidate: Candidate = {
  person: card,
  stageSince: '2024-02-01',
  horizon: null,
  lastObservedOn: null,
  reasons: ['nobody-in-12-months', 'long-in-stage-unobserved'],
  evidence: [],
  moreEvidence: false,
};
export const overlooked: Candidate[] = [candidate, { ...candidate, person: { ...card, id: id(5), name: 'Dee Zxq' } }];
export const observed: Candidate[] = [
  {
    ...candidate,
    person: { ...card, id: id(6), name: 'Eve Zxq' },
    horizon: 'within-3-years',
    lastObservedOn: '2026-03-01',
    reasons: [],
    evidence: [
      {
        id: observation.id,
        signal: 'curious-about-business',
        observedOn: '2026-03-01',
        evidence: 'Zxq was zxq.',
        observer: observation.observer,
        state: 'recorded',
      },
    ],
    moreEvidence: true,
  },
];

export const unobserved: Unobserved[] = [{ person: card, lastByMeOn: null }];
