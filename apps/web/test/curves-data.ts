// Curves for component tests: their words are Zxq, so that a word from the code would stand out.
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { BelievedFigures } from '@understudy/contracts/indicators-beliefs';
import type { ConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { IndicatorCurves } from '@understudy/contracts/indicators-curves';
import type { listIndicatorParts } from '@understudy/contracts/indicators-parts';

const stage = { id: '00000000-0000-4000-8000-000000000061', key: 'zxq-1', name: 'Zxq 1', ordinal: 1 };

const steps = [
  { time: 100, atRisk: 10, events: 1, survival: 0.9, lower: 0.6, upper: 0.97 },
  { time: 900, atRisk: 5, events: 3, survival: 0.45, lower: 0.2, upper: 0.7 },
];

export const curves: IndicatorCurves = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  asOf: '2026-03-31',
  knownOn: null,
  formulaVersion: 2,
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
      ...{ medianDays: 900, medianLower: 610, medianUpper: null },
      restrictedMeanMonths: 27.4,
      followedDays: 1000,
      restrictedMeanLower: 24.1,
      restrictedMeanUpper: 30.7,
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
      ...{ medianDays: null, medianLower: null, medianUpper: null },
      restrictedMeanMonths: null,
      followedDays: null,
      restrictedMeanLower: null,
      restrictedMeanUpper: null,
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
      followedDays: 1400,
      promoted: steps.map(({ time, atRisk, events }) => ({
        time,
        atRisk,
        events,
        incidence: time / 3000,
        lower: time / 4000,
        upper: time / 2000,
      })),
      left: [],
      at: [6, 12, 24, 36].map((months) => ({
        ...{ months, followed: true, promoted: months / 120, promotedLower: months / 240, promotedUpper: months / 60 },
        ...{ left: 0, leftLower: null, leftUpper: null },
      })),
    },
  ],
};

export const told: ConfidentialFigures = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  toldOn: '2026-03-31',
  toldAt: '2026-04-01T00:00:00.000Z',
  formulaVersion: 2,
  threshold: 5,
  keptUpTo: null,
  figures: [
    {
      indicator: 'readiness-mix',
      stage,
      status: 'shown',
      latest: {
        asOf: '2026-03-31',
        formulaVersion: 2,
        people: 30,
        counts: [
          { answers: ['ready-now', 'within-1-year'], people: 12, share: 0.4, lower: 0.246, upper: 0.577 },
          { answers: ['not-assessed'], people: 18, share: 0.6, lower: 0.423, upper: 0.754 },
        ],
      },
      newInStage: { people: 9, of: 30, share: 0.3 },
      keptBack: [],
      earlier: [
        {
          asOf: '2025-03-31',
          formulaVersion: 1,
          people: 20,
          counts: [{ answers: ['not-assessed'], people: 20, share: 1, lower: 0.839, upper: 1 }],
        },
      ],
    },
    {
      indicator: 'overlooked',
      stage: { ...stage, key: 'zxq-2', name: 'Zxq 2' },
      status: 'suppressed',
      latest: null,
      newInStage: null,
      earlier: [],
      keptBack: [],
    },
  ],
};

const headcount = {
  indicator: 'headcount',
  horizon: null,
  status: 'shown',
  unit: 'count',
  value: 40,
  lower: null,
  upper: null,
  numerator: 40,
  denominator: null,
  details: {},
} as const;

export const believed: BelievedFigures = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  asOf: '2026-03-31',
  knownOn: '2026-04-10',
  state: 'known',
  version: { computedAt: '2026-04-01T00:10:00.000Z', formulaVersion: 2, inputsHash: '0123456789abcdef' },
  figures: [{ former: headcount, now: { ...headcount, value: 41, numerator: 41 }, changed: true }],
};

const partPoint = { stage, start: null, status: 'shown', lower: null, upper: null, of: null } as const;

export const parts: ResponseOf<typeof listIndicatorParts> = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  notKept: ['2026-02-28'],
  items: ['2026-01-31', '2026-03-31'].flatMap((asOf, place) => [
    { ...partPoint, asOf, measure: 'people', value: 10 + place, formulaVersion: 1 + place },
    { ...partPoint, asOf, measure: 'promoted-out', value: place, formulaVersion: 1 + place },
  ]),
};
