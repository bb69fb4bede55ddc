import type { EffectivenessMetric } from '@understudy/contracts/effectiveness';
import type { EffectivenessObservation, LeaderEffectiveness } from '@understudy/contracts/effectiveness-observations';
import type { EffectivenessReviewWhole } from '@understudy/contracts/effectiveness-reviews';

const id = (last: number) => `0191b2a0-0000-7000-8000-0000000007${last}`;

export const mia = { id: id(11), name: 'Zxq Mia' };
export const dora = { id: id(12), name: 'Zxq Dora' };

const words = {
  name: 'Zxq metric',
  about: 'Zxq about',
  unit: 'Zxq unit',
  misleads: 'Zxq misleads',
  prompts: ['Zxq prompt'],
};
export const metric: EffectivenessMetric = {
  id: id(21),
  level: 'engineering-manager',
  state: 'in-use',
  builtIn: true,
  edition: 1,
  measure: 'share',
  direction: 'higher',
  source: 'reported',
  guarded: false,
  words: [{ locale: 'en-GB', ...words }],
  writtenOn: '2026-01-01',
  version: 3,
  abilities: ['change', 'retire'],
};

const [winter, spring] = [
  { from: '2026-01-01', to: '2026-04-01' },
  { from: '2026-04-01', to: '2026-07-01' },
];
export const observation: EffectivenessObservation = {
  id: id(31),
  leader: mia,
  metric: { id: metric.id, name: 'Zxq metric' },
  edition: 1,
  measure: 'share',
  misleads: 'Zxq misleads other',
  ...spring,
  windowFrom: null,
  status: 'shown',
  value: 0.8,
  lower: 0.49,
  upper: 0.94,
  numerator: 8,
  denominator: 10,
  n: 10,
  spread: null,
  source: 'reported',
  note: 'Zxq note',
  state: 'standing',
  reportedBy: dora,
  recordedAt: '2026-07-04T09:00:00Z',
  abilities: ['correct', 'withdraw'],
};

const point = { measure: 'share', edition: 1, status: 'shown', value: 0.8, lower: 0.49, upper: 0.94, n: 10 } as const;
export const leader: LeaderEffectiveness = {
  leader: mia,
  stage: { id: id(41), key: 'engineering-manager', name: 'Zxq stage', ordinal: 3 },
  level: 'engineering-manager',
  period: spring,
  expectedDip: {
    stage: { id: id(41), key: 'engineering-manager', name: 'Zxq stage', ordinal: 3 },
    from: '2026-02-01',
    until: '2026-08-01',
    months: 6,
  },
  periods: [
    { ...spring, observations: 1 },
    { ...winter, observations: 1 },
  ],
  metrics: [
    {
      metric,
      observation,
      comparison: { outcome: 'no-difference', because: null, with: winter, expectedDip: true },
      points: [
        { ...winter, ...point, expectedDip: false },
        { ...spring, ...point, expectedDip: true },
      ],
    },
    {
      metric: { ...metric, id: id(22), words: [{ locale: 'en-GB', ...words, name: 'Zxq other' }] },
      observation: null,
      comparison: null,
      points: [],
    },
  ],
  reviewId: null,
  abilities: ['report', 'open-review'],
};

export const review: EffectivenessReviewWhole = {
  id: id(51),
  leader: mia,
  manager: dora,
  ...spring,
  state: 'preparing',
  openedOn: '2026-07-06',
  closedOn: null,
  version: 1,
  relation: 'manager',
  mine: { text: 'Zxq mine', handedIn: false, version: 2 },
  theirs: null,
  learned: '',
  tries: [],
  abilities: ['write', 'hand-in', 'call-off'],
};
