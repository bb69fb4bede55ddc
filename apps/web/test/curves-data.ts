// Curves for component tests: their words are Zxq, so that a word from the code would stand out.
import type { IndicatorCurves } from '@understudy/contracts/indicators-curves';

const stage = { id: '00000000-0000-4000-8000-000000000061', key: 'zxq-1', name: 'Zxq 1', ordinal: 1 };

const steps = [
  { time: 100, atRisk: 10, events: 1, survival: 0.9, lower: 0.6, upper: 0.97 },
  { time: 900, atRisk: 5, events: 3, survival: 0.45, lower: 0.2, upper: 0.7 },
];

export const curves: IndicatorCurves = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  asOf: '2026-03-31',
  state: 'fresh',
  survival: [
    {
      start: 'joining',
      stage: null,
      status: 'shown',
      spells: 10,
      people: 10,
      events: 4,
      unknownStart: 1,
      medianDays: 900,
      restrictedMeanMonths: 27.4,
      curve: steps,
    },
    {
      start: 'stage',
      stage: stage,
      status: 'too-few',
      spells: 2,
      people: 2,
      events: 0,
      unknownStart: 0,
      medianDays: null,
      restrictedMeanMonths: null,
      curve: [],
    },
  ],
  promotionIncidence: [
    {
      stage: null,
      status: 'shown',
      spells: 10,
      people: 10,
      events: 3,
      unknownStart: 0,
      promoted: steps.map(({ time, atRisk, events }) => ({ time, atRisk, events, incidence: time / 3000 })),
      left: [],
      at: [6, 12, 24, 36].map((months) => ({ months, promoted: months / 120, left: 0 })),
    },
  ],
};
