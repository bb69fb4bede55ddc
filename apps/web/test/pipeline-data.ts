import type { CostLedger, CostSettings } from '@understudy/contracts/indicators-costs';
import type { ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { LeaderTalent } from '@understudy/contracts/indicators-talent';

/** What a programme brings: told against comparable people, and not to be identified the other way. */
export const effect: ProgrammeEffect = {
  programme: { id: '8d5f0c9e-6a53-4b0f-9d7c-2f6f4b1c7a01', name: 'Zxq programme' },
  threshold: 5,
  comparisons: [
    {
      comparison: 'matched',
      state: 'told',
      asOf: '2026-05-01',
      formulaVersion: 1,
      result: {
        cohorts: 2,
        participants: { people: 12, stayed: 11, promoted: 5 },
        others: { people: 30, stayed: 24, promoted: 6 },
        retention: { difference: 0.117, lower: -0.16, upper: 0.29 },
        promotion: { difference: 0.217, lower: -0.06, upper: 0.49 },
        survival: { status: 'tested', test: { chiSquare: 1.42, p: 0.23 } },
        notFollowed: 6,
      },
    },
    { comparison: 'turned-down', state: 'too-few', asOf: null, formulaVersion: null, result: null },
  ],
};

/** A ledger with one line reckoned, one for which nothing is recorded, and one without ranges. */
export const costs: CostLedger = {
  group: { kind: 'organisation', id: null, name: 'Zxq organisation' },
  asOf: '2026-03-31',
  windowFrom: '2025-03-31',
  formulaVersion: 2,
  currency: 'EUR',
  lines: [
    {
      line: 'excess-leavers',
      status: 'shown',
      quantity: 7.2,
      each: { low: 12_000, high: 126_000 },
      total: { low: 86_400, high: 907_200 },
      leavings: 11,
      averageHeadcount: 76,
      bestRate: 0.05,
      unknownStart: null,
      inputs: {
        salary: 60_000,
        share: { low: 0.2, high: 2.1 },
        isDefault: true,
        source: 'Boushey and Glynn, Center for American Progress, 2012',
      },
    },
    {
      line: 'external-hires',
      status: 'not-recorded',
      quantity: null,
      each: { low: 21_600, high: 24_000 },
      total: null,
      leavings: null,
      averageHeadcount: null,
      bestRate: null,
      unknownStart: null,
      inputs: null,
    },
    {
      line: 'vacancy-months',
      status: 'shown',
      quantity: 4.3,
      each: { low: 5_000, high: 10_000 },
      total: { low: 21_500, high: 43_000 },
      leavings: null,
      averageHeadcount: null,
      bestRate: null,
      unknownStart: null,
      inputs: null,
    },
  ],
};

/** What is reckoned with before anybody has set it. */
export const costSettings: CostSettings = {
  currency: 'EUR',
  salary: 0,
  leadershipSalary: 0,
  replacement: { low: 0.2, high: 2.1 },
  premium: { low: 0.18, high: 0.2 },
  vacancy: { low: 0.5, high: 1 },
  isSet: false,
  version: 0,
};

/** Two leaders by name, the one with fewer people first. */
export const leaderTalent: LeaderTalent[] = [
  {
    leader: { id: '8d5f0c9e-6a53-4b0f-9d7c-2f6f4b1c7a11', name: 'Zxq Ash' },
    people: 4,
    grown: 0,
    exported: 1,
    leftSince: 0,
    grownCredit: 0,
    exportedCredit: 0.47,
    formulaVersion: 2,
  },
  {
    leader: { id: '8d5f0c9e-6a53-4b0f-9d7c-2f6f4b1c7a12', name: 'Zxq Oak' },
    people: 40,
    grown: 6,
    exported: 2,
    leftSince: 1,
    grownCredit: 1.5,
    exportedCredit: 0,
    formulaVersion: 2,
  },
];
