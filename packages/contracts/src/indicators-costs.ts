import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { groupKind, indicatorGroup } from './indicators.js';
import { exportOf } from './list-export.js';

const highest = 100_000_000;
const amount = z.number().min(0).max(highest);
const costRange = z.object({ low: z.number(), high: z.number() }).meta({ id: 'CostRange' });
const shares = z.strictObject({ low: z.number().min(0).max(20), high: z.number().min(0).max(20) });

const settingFields = {
  currency: z
    .string()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'Give a currency such as EUR.'),
  /** A year's salary of somebody in the engineering organisation, and of a leader. */
  salary: amount,
  leadershipSalary: amount,
  /** Shares of a year's salary; for vacancies, of a month's. */
  replacement: shares,
  premium: shares,
  vacancy: shares,
};

export const costSettings = z.object({ ...settingFields, isSet: z.boolean(), version: z.number().int() }).meta({
  id: 'CostSettings',
  description: 'Until they are set, the ranges that the product begins with, without salaries.',
});
export type CostSettings = z.infer<typeof costSettings>;

export const getCostSettings = endpoint({
  method: 'GET',
  path: '/api/v1/cost-settings',
  summary: 'With which salaries and ranges the organisation reckons',
  permission: 'organisation.change',
  response: costSettings,
});

export const changeCostSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/cost-settings',
  summary: 'Set the salaries and ranges with which the organisation reckons',
  permission: 'organisation.change',
  body: z.strictObject({ ...settingFields, version: z.number().int() }),
  response: costSettings,
  errors: ['changed-meanwhile', 'invalid-input'],
});

const costInputs = z
  .object({
    /** For whoever may read the settings; null to others. */
    salary: z.number().nullable(),
    share: costRange,
    isDefault: z.boolean(),
    /** Where the share that the product begins with comes from; null where the organisation set another. */
    source: z.string().nullable(),
  })
  .meta({
    id: 'CostInputs',
    description:
      'A salary of a year, for vacancies of a month; shares of it, whose they are, and where they come from.',
  });

export const costLine = z
  .object({
    line: z.enum(['excess-leavers', 'external-hires', 'vacancy-months']),
    status: z.enum(['shown', 'no-settings', 'too-few-units', 'not-computed', 'not-recorded']),
    quantity: z.number().nullable(),
    each: costRange.nullable(),
    total: costRange.nullable(),
    /** For leavers: how many left, of how many on average, and the yearly rate that they are measured by. */
    leavings: z.number().nullable(),
    averageHeadcount: z.number().nullable(),
    bestRate: z.number().nullable(),
    /** For hires: how many are left out, because it is not recorded whether they were here before. */
    unknownStart: z.number().int().nullable(),
    /** What one is reckoned from; null until salaries and ranges are set. */
    inputs: costInputs.nullable(),
  })
  .meta({ id: 'CostLine' });
export type CostLine = z.infer<typeof costLine>;

const query = z.strictObject({
  groupKind: groupKind.default('organisation'),
  groupId: identifier.optional(),
  /** A day that was computed; the newest of `knownOn`, else today, and the day before unless said otherwise. */
  asOf: isoDate.optional(),
  /**
   * As known by the end of this day, which is not before `asOf`: ranges, leavings, openings, and to which groups these
   * belonged; as known now unless said otherwise. Leavings of a day that had not been computed by then are not known; of days that are no month end, neither are
   * those that were computed anew since.
   */
  knownOn: isoDate.optional(),
});

export const costLedger = z
  .object({
    group: indicatorGroup.omit({ people: true }),
    asOf: isoDate,
    windowFrom: isoDate,
    /** Of the figures that are reckoned with; null before any were computed. */
    formulaVersion: z.number().int().nullable(),
    currency: z.string().nullable(),
    lines: z.array(costLine),
  })
  .meta({ id: 'CostLedger' });
export type CostLedger = z.infer<typeof costLedger>;

export const getCostLedger = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/costs',
  summary: 'What it cost in the last twelve months not to have kept and grown people: own events in ranges',
  permission: 'indicators.read',
  query,
  response: costLedger,
  errors: ['not-found', 'invalid-input'],
});

export const exportCostLedger = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/costs/export.csv',
  summary: 'The ledger of costs as CSV: a row per line with its inputs',
  permission: 'indicators.read',
  query,
  produces: 'text/csv',
  errors: ['not-found', 'invalid-input'],
});

export const costMonth = z
  .object({
    asOf: isoDate,
    line: costLine.shape.line,
    status: costLine.shape.status,
    quantity: z.number().nullable(),
    total: costRange.nullable(),
    /** By which formulas the leavings of this month end were counted. */
    formulaVersion: z.number().int(),
  })
  .meta({ id: 'CostMonth', description: 'One line of the ledger at one month end.' });
export type CostMonth = z.infer<typeof costMonth>;

export const listCostMonths = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/costs/months',
  summary: 'The ledger of costs at the month ends that have been computed, as known now or as it was known on a day',
  permission: 'indicators.read',
  query: query.extend({ months: z.coerce.number().int().min(2).max(36).default(12) }),
  response: z.object({ currency: z.string().nullable(), items: z.array(costMonth) }),
  errors: ['not-found', 'invalid-input'],
});

export const exportCostMonths = exportOf(listCostMonths);
