import type { ResponseOf } from '@understudy/contracts/endpoint';
import type {
  Forecast,
  ForecastBand,
  ForecastProjection,
  ForecastSummary,
} from '@understudy/contracts/indicators-forecast';
import type { getForecastTrend } from '@understudy/contracts/indicators-forecast-trend';

type Trend = ResponseOf<typeof getForecastTrend>;

const id = (last: number) => `0191b2a0-0000-7000-9500-${String(last).padStart(12, '0')}`;
const stage = (ordinal: number) => ({ id: id(ordinal), key: `zxq-${ordinal}`, name: `Zxq ${ordinal}`, ordinal });

const bands = (from: number): ForecastBand[] =>
  Array.from({ length: 37 }, (_, month) => ({
    month,
    low: from - month,
    p10: from - Math.floor(month / 2),
    p50: from,
    p90: from + Math.floor(month / 2),
    high: from + month,
  }));

const projection = (from: number, shortFrom: number | null): ForecastProjection => ({
  total: bands(from + 40),
  stages: [
    { stage: stage(1), people: bands(from), openings: [], bench: null },
    {
      stage: stage(2),
      people: bands(40),
      openings: [12, 24, 36].map((months) => ({ months, mean: months / 4, low: 0, p10: 1, p50: 3, p90: 6, high: 8 })),
      bench: {
        status: 'shown',
        supply: { 'ready-now': 2, 'within-1-year': 3, 'within-2-years': 0, 'within-3-years': 1 },
        points: Array.from({ length: 37 }, (_, month) => ({ month, supply: 5, demand: 4, short: month / 72 })),
        shortFrom,
        pipelineRatio: 0.5,
      },
    },
  ],
});

const estimate = (ordinal: number) => ({
  stage: stage(ordinal),
  people: 40,
  personMonths: 1440,
  left: 0.01,
  promoted: 0.008,
  otherMoves: 0,
  went: 0.001,
  joined: 0.5,
  came: 0.1,
});

export const summary: ForecastSummary = {
  id: id(50),
  name: 'Zxq question',
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  asOf: '2026-03-31',
  status: 'completed',
  jobId: id(60),
  monthEnd: false,
  asks: true,
  requestedBy: 'Ada Quill',
  createdAt: '2026-03-31T08:00:00Z',
  finishedAt: '2026-03-31T08:00:05Z',
  abilities: ['remove'],
};

export const forecast: Forecast = {
  ...summary,
  seed: 1,
  paths: 2000,
  months: 36,
  formulaVersion: 1,
  question: {
    attrition: [{ stageKey: 'zxq-1', factor: 1.5 }],
    promotions: [{ fromStageKey: 'zxq-1', toStageKey: 'zxq-2', perMonth: 1 }],
    hires: [{ stageKey: 'zxq-1', perMonth: 0 }],
    cohorts: [{ stageKey: 'zxq-2', people: 6, inMonths: 9 }],
  },
  leavings: [
    { person: { id: id(31), name: 'Ben Ash' }, inMonths: 3 },
    { person: null, inMonths: 5 },
  ],
  result: {
    observedMonths: 36,
    leftOut: 2,
    estimates: [estimate(1), estimate(2)],
    base: projection(120, 14),
    asked: projection(100, null),
  },
};

export const underWay: Forecast = {
  ...forecast,
  status: 'running',
  finishedAt: null,
  abilities: ['cancel'],
  result: null,
};

/** The first was kept by earlier formulas, before openings had an interval of 95 of 100. */
const wideOf = (last: number) => (last === 71 ? { low: null, high: null } : { low: 0, high: 8 });

const trendPoint = (asOf: string, last: number, opened: number | null): Trend['points'][number] => ({
  ...{ asOf, forecastId: id(last), monthEnd: true, keptAt: `${asOf}T23:40:00Z`, formulaVersion: last === 71 ? 1 : 2 },
  stages: [
    {
      stage: stage(2),
      expected: { months: 12, mean: 3.2, p10: 1, p50: 3, p90: 6, ...wideOf(last) },
      opened,
      ...{ bench: 'shown', readyNow: 2, pipelineRatio: 0.625 },
    },
  ],
});

export const trend: Trend = {
  group: summary.group,
  points: [trendPoint('2025-01-31', 71, 4), trendPoint('2025-02-28', 72, 9), trendPoint('2026-02-28', 73, null)],
  missing: 3,
  without: [
    { asOf: '2024-11-30', why: 'too-little-record' },
    { asOf: '2024-12-31', why: 'too-little-record' },
    { asOf: '2025-03-31', why: 'waits' },
  ],
  possibleFrom: '2024-07-01',
};
