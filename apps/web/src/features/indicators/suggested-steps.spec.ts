import type { Figure, IndicatorReport } from '@understudy/contracts/indicators';
import { nextStepsOf } from './suggested-steps.js';

const bench = (indicator: Figure['indicator'], numerator: number, denominator: number): Figure => ({
  indicator,
  horizon: 'within-3-years',
  status: denominator === 0 ? 'not-applicable' : 'shown',
  unit: 'proportion',
  value: denominator === 0 ? null : numerator / denominator,
  lower: null,
  upper: null,
  numerator,
  denominator,
  details: {},
});

const report = (changes: Partial<IndicatorReport>): IndicatorReport => ({
  group: { kind: 'organisation', id: null, name: 'Meridian', people: 8 },
  knownOn: null,
  asOf: '2026-11-23',
  windowFrom: '2025-11-23',
  windowDays: 365,
  formulaVersion: 1,
  state: 'fresh',
  computedAt: null,
  historyBeginsOn: null,
  figures: [],
  flows: [],
  moves: [],
  timeInStage: [],
  spans: [],
  linchpins: [],
  ...changes,
});

describe('what to do next', () => {
  test('a bench that is covered and could be filled asks for nothing', () => {
    const figures = [bench('coverage', 6, 6), bench('effective-bench-strength', 6, 6)];
    expect(nextStepsOf(report({ figures }))).toEqual([]);
  });

  test('names linchpins first, then roles without anybody, then double counting', () => {
    const figures = [bench('coverage', 5, 6), bench('effective-bench-strength', 4, 6)];
    const linchpins = [
      { person: { id: 'ada', name: 'Ada' }, rolesLeftOpen: [{ id: 'r1', name: 'Head of Web' }] },
      { person: { id: 'ben', name: 'Ben' }, rolesLeftOpen: [] },
    ];
    expect(nextStepsOf(report({ figures, linchpins: [{ horizon: 'within-3-years', people: linchpins }] }))).toEqual([
      { kind: 'linchpin', name: 'Ada', roles: ['Head of Web'] },
      { kind: 'no-successor', open: 1, roles: 6 },
      { kind: 'double-counting', covered: 5, filled: 4 },
    ]);
  });

  test('asks for critical roles, reasons and titles where there are none', () => {
    const noReasons: Figure = { ...bench('voluntary-turnover', 0, 8), horizon: null, status: 'not-recorded' };
    const outside = {
      stage: null,
      opening: 7,
      promotedIn: 0,
      promotedOut: 0,
      joined: 1,
      left: 0,
      movedIn: 0,
      movedOut: 0,
      steppedDownIn: 0,
      steppedDownOut: 0,
      transferredIn: 0,
      transferredOut: 0,
      closing: 8,
    };
    expect(nextStepsOf(report({ figures: [bench('coverage', 0, 0), noReasons], flows: [outside] }))).toEqual([
      { kind: 'no-critical-roles' },
      { kind: 'record-reasons' },
      { kind: 'map-titles', people: 8 },
    ]);
  });
});
