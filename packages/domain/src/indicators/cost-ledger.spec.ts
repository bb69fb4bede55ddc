import {
  bestQuartileRate,
  type CostSettings,
  costInputs,
  costLedger,
  defaultCostRanges,
  defaultRangeSources,
  type OpeningDates,
  vacancyMonths,
  whoseShares,
} from './cost-ledger.js';
import { windowUpTo } from './window.js';

const window = windowUpTo('2024-12-31');
const settings = { currency: 'EUR', salary: 60_000, leadershipSalary: 120_000, ...defaultCostRanges };
const unit = (id: string, leavings: number, averageHeadcount: number, parentId: string | null = 'root') => ({
  id,
  parentId,
  leavings,
  averageHeadcount,
});
const units = [
  unit('root', 11, 80, null),
  unit('a', 1, 20),
  unit('b', 2, 20),
  unit('c', 3, 20),
  unit('d', 5, 20),
  unit('tiny', 3, 4, 'd'),
];
const opening = (openedOn: string, ends: Partial<OpeningDates> = {}) => ({
  openedOn,
  filledOn: null,
  withdrawnOn: null,
  filledFrom: null,
  unknownStart: false,
  ...ends,
});

it('measures by the best quarter of units that are large enough and contain no other such unit', () => {
  expect(bestQuartileRate(units)).toBe(0.05);
  expect(bestQuartileRate(units.slice(0, 4))).toBeNull();
});

it('counts the months of the window in which positions stood open', () => {
  const half = opening('2023-11-01', { filledOn: '2024-07-01', filledFrom: 'inside' });
  expect(vacancyMonths([half], window)).toBeCloseTo(182 / (365.25 / 12), 10);
  expect(vacancyMonths([opening('2024-12-31'), opening('2025-01-01')], window)).toBeCloseTo(12 / 365.25, 10);
  expect(vacancyMonths([opening('2023-01-01', { withdrawnOn: '2023-12-31' })], window)).toBe(0);
});

it('reckons each line as a quantity times a range', () => {
  const openings = [
    opening('2024-01-31', { filledOn: '2024-03-01', filledFrom: 'outside' }),
    opening('2023-01-31', { filledOn: '2023-12-31', filledFrom: 'outside' }),
    opening('2024-05-01', { filledOn: '2024-05-01', filledFrom: 'outside', unknownStart: true }),
  ];
  const facts = { group: { leavings: 11, averageHeadcount: 80 }, units, openings, recordsOpenings: true };
  const [leavers, hires, months] = costLedger(facts, settings, window);
  expect(leavers).toMatchObject({ status: 'shown', quantity: 7, leavings: 11, bestRate: 0.05 });
  expect(leavers?.total).toEqual({ low: 7 * 12_000, high: 7 * 126_000 });
  expect(hires).toMatchObject({ quantity: 1, unknownStart: 1, total: { low: 21_600, high: 24_000 } });
  expect(months?.quantity).toBeCloseTo(30 / (365.25 / 12), 10);
  expect(months?.each).toEqual({ low: 5_000, high: 10_000 });
});

it('says whose the shares are that lines are reckoned with, and where those come from that the organisation did not set', () => {
  const lines = (from: CostSettings) => Object.values(costInputs(from)).map((inputs) => ({ inputs }));
  const defaults = { ...settings, ...defaultCostRanges };
  const own = { low: 0.3, high: 0.4 };
  expect(lines(defaults).map(({ inputs }) => inputs.source)).toEqual(Object.values(defaultRangeSources));
  expect(whoseShares(lines(defaults))).toBe('default');
  const some = lines({ ...defaults, premium: own });
  expect(some.map(({ inputs }) => inputs.source === null)).toEqual([false, true, false]);
  expect(whoseShares(some)).toBe('mixed');
  expect(whoseShares(lines({ ...settings, replacement: own, premium: own, vacancy: own }))).toBe('own');
  expect(whoseShares([{ inputs: null }])).toBe('none');
});

it('says why a line cannot be reckoned, and never takes nothing recorded for none', () => {
  const facts = { group: null, units: [], openings: [], recordsOpenings: false };
  expect(costLedger(facts, settings, window).map(({ status }) => status)).toEqual([
    'not-computed',
    'not-recorded',
    'not-recorded',
  ]);
  const counted = { ...facts, group: { leavings: 0, averageHeadcount: 9 }, recordsOpenings: true };
  expect(costLedger(counted, null, window).map(({ status, quantity, total }) => [status, quantity, total])).toEqual([
    ['too-few-units', null, null],
    ['no-settings', 0, null],
    ['no-settings', 0, null],
  ]);
  const better = { ...counted, units, group: { leavings: 1, averageHeadcount: 80 } };
  expect(costLedger(better, settings, window)[0]).toMatchObject({ status: 'shown', quantity: 0, total: { low: 0 } });
});
