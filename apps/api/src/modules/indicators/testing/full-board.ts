import type { Figure, IndicatorName } from '@understudy/contracts/indicators';
import type { ForecastBench } from '@understudy/contracts/indicators-forecast';
import type { CriticalRole } from '@understudy/contracts/succession';
import type { BoardFacts } from '../board/board-sheet.js';

const stage = (ordinal: number, name: string) => ({
  id: `0191b2a0-0000-7000-9300-${String(ordinal).padStart(12, '0')}`,
  key: name.toLowerCase(),
  name,
  ordinal,
});

const emil = { id: stage(9, '').id, name: 'Emil' };
const standing = {
  id: stage(11, '').id,
  stage: null,
  stageSince: null,
  title: null,
  evidence: '',
  since: '2026-01-01',
};
const role: CriticalRole = {
  ...{ id: stage(10, '').id, name: 'Head of Data', stage: null, unit: null, incumbent: null, owner: null },
  ...{ impact: 'high', vacancyRisk: 'low', targetCover: 2, openedOn: '2026-01-01', closedOn: null, version: 1 },
  ...{ reviewedOn: null, gaps: [], opening: null, proposals: [], abilities: [] },
  successors: [
    {
      ...{ ...standing, person: emil, horizon: 'within-2-years', consent: 'not-asked' },
      ...{ alsoFor: [], entries: [], removedEntries: [], version: 1, abilities: [] },
    },
  ],
};

const rates = { people: 20, personMonths: 300, left: 0, promoted: 0, otherMoves: 0, went: 0, joined: 0, came: 0 };
const supply = { 'ready-now': 3, 'within-1-year': 5, 'within-2-years': 6, 'within-3-years': 6 };
const benchOf = (shortFrom: number | null, pipelineRatio: number | null): ForecastBench => ({
  ...{ status: 'shown', supply, points: [], shortFrom, pipelineRatio },
});

const shown: Partial<Record<IndicatorName, Partial<Figure>>> = {
  'talent-grown': { status: 'shown', value: 3, details: { credit: 1.5 } },
  'internal-fill-rate': {
    ...{ status: 'shown', value: 0.75, lower: 0.5, upper: 0.9, numerator: 6, denominator: 8 },
    details: { unknownStart: 2 },
  },
  'first-year-retention': { details: { unknownStart: 4 } },
  'external-reliance': { status: 'too-few', numerator: 1, denominator: 3 },
  'succession-effectiveness': { status: 'not-recorded' },
  'days-to-fill': {
    ...{ status: 'shown', value: 45, lower: 30, upper: null, numerator: 6, denominator: 9 },
    details: { open: 3 },
  },
};

/** A board of which every area has something to say. */
export const fullBoard = (facts: BoardFacts): BoardFacts => {
  const { asOf } = facts.report;
  const bands = (...middles: number[]) =>
    middles.map((p50, month) => ({ month, low: p50 - 9, p10: p50 - 5, p50, p90: p50 + 5, high: p50 + 9 }));
  const line = { leavings: null, averageHeadcount: null, bestRate: null, unknownStart: null, inputs: null } as const;
  const managers = (...middles: number[]) => ({ stage: stage(1, 'Manager'), people: bands(...middles) });
  return {
    ...facts,
    roles: [role, { ...role, id: stage(12, '').id, name: 'Head of Web', incumbent: emil, successors: [] }],
    report: {
      ...facts.report,
      figures: facts.report.figures.map((figure) => ({ ...figure, ...shown[figure.indicator] })),
      linchpins: facts.report.linchpins.map(({ horizon }) => ({
        horizon,
        people: horizon === 'ready-now' ? [] : [{ person: emil, rolesLeftOpen: [] }],
      })),
    },
    retention: ['2026-01-31', '2026-02-28'].map((day, at) => ({
      asOf: day,
      status: 'shown' as const,
      value: 0.8 + at / 10,
      lower: 0.7,
      upper: 0.95,
      numerator: 8 + at,
      denominator: 10,
      formulaVersion: 2,
    })),
    readiness: {
      ...facts.readiness,
      toldOn: asOf,
      threshold: 5,
      formulaVersion: 2,
      figures: [
        {
          indicator: 'readiness-mix',
          stage: stage(1, 'Manager'),
          status: 'shown',
          latest: { asOf, formulaVersion: 2, people: 30, counts: [] },
          newInStage: null,
          earlier: [],
          keptBack: [],
        },
        {
          indicator: 'readiness-mix',
          stage: stage(2, 'Director'),
          status: 'suppressed',
          latest: null,
          newInStage: null,
          earlier: [],
          keptBack: [],
        },
        {
          ...{ indicator: 'promoted-beyond-readiness', stage: stage(1, 'Manager'), status: 'shown' },
          ...{ newInStage: null, earlier: [], keptBack: [] },
          latest: {
            ...{ asOf, formulaVersion: 2, people: 10 },
            counts: [
              {
                answers: ['promoted-before-ready', 'promoted-not-assessed'],
                people: 5,
                share: 0.5,
                lower: 0.2,
                upper: 0.8,
              },
            ],
          },
        },
      ],
    },
    effects: [
      {
        programme: { id: stage(3, '').id, name: 'Bridge' },
        threshold: 5,
        comparisons: [
          {
            comparison: 'matched',
            state: 'told',
            asOf,
            formulaVersion: 1,
            result: {
              cohorts: 2,
              participants: { people: 12, stayed: 11, promoted: 5 },
              others: { people: 30, stayed: 24, promoted: 6 },
              retention: { difference: 0.117, lower: -0.16, upper: 0.29 },
              promotion: { difference: 0.217, lower: -0.06, upper: 0.49 },
              survival: { status: 'no-leavings', test: null },
              notFollowed: 0,
            },
          },
          { comparison: 'turned-down', state: 'too-few', asOf: null, formulaVersion: null, result: null },
        ],
      },
      {
        programme: { id: stage(4, '').id, name: 'Ladder' },
        threshold: 5,
        comparisons: [
          { comparison: 'matched', state: 'not-yet', asOf: null, formulaVersion: null, result: null },
          { comparison: 'turned-down', state: 'too-few', asOf: null, formulaVersion: null, result: null },
        ],
      },
    ],
    forecast: {
      ...{ id: stage(13, '').id, name: '', group: facts.report.group, asOf: '2026-05-31', status: 'completed' },
      ...{
        jobId: null,
        monthEnd: false,
        asks: true,
        requestedBy: null,
        createdAt: '2026-05-31T09:00:00Z',
        finishedAt: null,
        abilities: [],
      },
      ...{ seed: 1, paths: 2000, months: 36, formulaVersion: 1 },
      question: { attrition: [{ stageKey: 'manager', factor: 1.5 }], promotions: [], hires: [], cohorts: [] },
      leavings: [{ person: emil, inMonths: 3 }],
      result: {
        observedMonths: 36,
        leftOut: 0,
        estimates: [{ stage: stage(1, 'Manager'), ...rates }],
        base: {
          total: bands(100, 104),
          stages: [
            {
              ...managers(20, 18),
              openings: [{ months: 12, mean: 4, low: 1, p10: 2, p50: 4, p90: 6, high: 8 }],
              bench: benchOf(14, 0.8),
            },
            {
              ...{ stage: stage(2, 'Director'), people: [], openings: [] },
              bench: { ...benchOf(null, null), status: 'suppressed', supply: null },
            },
          ],
        },
        asked: { total: bands(100, 90), stages: [{ ...managers(20, 9), openings: [], bench: benchOf(null, null) }] },
      },
    },
    costs: {
      ...facts.costs,
      currency: 'EUR',
      lines: [
        {
          line: 'external-hires',
          status: 'shown',
          quantity: 2,
          each: { low: 40_000, high: 50_000 },
          total: { low: 80_000, high: 100_000 },
          ...line,
        },
        { line: 'vacancy-months', status: 'not-recorded', quantity: null, each: null, total: null, ...line },
      ],
    },
  };
};
