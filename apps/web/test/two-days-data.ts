// The same group a year before the data of `growth-data`, `curves-data` and `pipeline-data`, for tests of two days.

import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { IndicatorReport } from '@understudy/contracts/indicators';
import type { compareIndicators } from '@understudy/contracts/indicators-comparison';
import type { CostLedger } from '@understudy/contracts/indicators-costs';
import type { IndicatorCurves } from '@understudy/contracts/indicators-curves';
import { curves } from './curves-data.js';
import { cem, figure, report } from './growth-data.js';
import { costs } from './pipeline-data.js';

export const earlier = '2025-03-31';
const window = { asOf: earlier, windowFrom: '2024-03-31' };

/** Five people fewer, nobody promoted, a band that lies apart from the later one, and a bench that hung on somebody else. */
export const earlierReport: IndicatorReport = {
  ...report,
  ...window,
  flows: report.flows.map((flow) => ({ ...flow, closing: flow.closing - 5, promotedOut: 0 })),
  linchpins: [
    { horizon: 'within-1-year', people: [] },
    { horizon: 'within-3-years', people: [{ person: cem, rolesLeftOpen: [] }] },
  ],
  timeInStage: report.timeInStage.map((one) => ({
    ...one,
    ...{ medianDays: null, medianLower: null, medianUpper: null },
    followedDays: 1000,
    curve: [600, 800].map((time) => ({ time, atRisk: 10, events: 1, survival: 0.9, lower: 0.7, upper: 0.98 })),
  })),
};

/** Followed for long enough to be compared at two years. */
export const laterReport: IndicatorReport = {
  ...report,
  timeInStage: report.timeInStage.map((one) => ({
    ...one,
    curve: [...one.curve, { time: 900, atRisk: 4, events: 1, survival: 0.3, lower: 0.1, upper: 0.5 }],
  })),
};

/** As many stayed by then, within bands that meet. */
export const earlierCurves: IndicatorCurves = { ...curves, asOf: earlier };

/** Two leavers fewer, and nothing recorded of positions standing open. */
export const earlierCosts: CostLedger = {
  ...costs,
  ...window,
  lines: costs.lines.map((line) => {
    if (line.line === 'excess-leavers') {
      return { ...line, quantity: 5.2, total: { low: 62_400, high: 655_200 }, leavings: 9 };
    }
    return line.line === 'vacancy-months' ? { ...line, status: 'not-recorded', quantity: null, total: null } : line;
  }),
};

const retention = figure('retention');

const days = {
  ...{ before: earlier, after: '2026-03-31', beforeKnownOn: null, afterKnownOn: null },
  ...{ beforeFormulaVersion: 1, afterFormulaVersion: 2 },
};

/** Two days that were computed by different formulas. */
export const comparison: ResponseOf<typeof compareIndicators> = {
  group: { kind: 'organisation', id: null, name: 'Meridian' },
  ...days,
  missing: null,
  items: [
    {
      ...{ days, before: retention, after: retention, method: 'same-people', shared: 38 },
      ...{ difference: 0.02, lower: -0.05, upper: 0.09 },
    },
    {
      days,
      before: { ...retention, indicator: 'coverage', horizon: 'ready-now' },
      after: { ...retention, indicator: 'coverage', horizon: 'ready-now' },
      ...{ method: 'not-judged', difference: 0.1, lower: null, upper: null, shared: null },
    },
  ],
};
