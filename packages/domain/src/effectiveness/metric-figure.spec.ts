import { studentQuantile } from '../statistics/student-t.js';
import { wilsonInterval } from '../statistics/wilson.js';
import { compareFigures, formerOf } from './compare-figures.js';
import { figureOf, numberProblems, type ObservedNumbers } from './metric-figure.js';
import { levelOfStage, metricLevels } from './metric-level.js';
import { periodProblem, quartersBefore } from './observed-periods.js';

const none: ObservedNumbers = { value: null, numerator: null, denominator: null, n: null, spread: null };
const share = (numerator: number, denominator: number) => figureOf('share', { ...none, numerator, denominator });

describe('a figure', () => {
  it('of a share carries Wilson’s interval, of a rate Garwood’s', () => {
    expect(share(7, 10)).toEqual({ status: 'shown', value: 0.7, ...wilsonInterval(7, 10), n: 10 });
    const rate = figureOf('rate', { ...none, numerator: 4, denominator: 13 });
    expect(rate.value).toBeCloseTo(4 / 13, 12);
    expect([rate.lower, rate.upper].map((end) => Number((end ?? 0).toFixed(5)))).toEqual([0.08384, 0.78781]);
  });

  it('of a mean has an interval by Student only where the spread is known', () => {
    const known = figureOf('mean', { ...none, value: 3.8, n: 16, spread: 0.8 });
    expect(known.lower).toBeCloseTo(3.8 - (2.13145 * 0.8) / 4, 5);
    expect(known.upper).toBeCloseTo(3.8 + (2.13145 * 0.8) / 4, 5);
    expect(figureOf('mean', { ...none, value: 3.8, n: 16 })).toMatchObject({ value: 3.8, lower: null, upper: null });
  });

  it('is not said of fewer than five, and an amount stands for itself', () => {
    expect(share(3, 4)).toEqual({ status: 'too-few', value: null, lower: null, upper: null, n: 4 });
    expect(figureOf('mean', { ...none, value: 5, n: 4, spread: 0 }).status).toBe('too-few');
    expect(figureOf('amount', { ...none, value: 12.4 })).toEqual({
      status: 'shown',
      value: 12.4,
      lower: null,
      upper: null,
      n: null,
    });
  });

  it.each([
    [1, 12.7062],
    [2, 4.30265],
    [4, 2.77645],
    [9, 2.26216],
    [29, 2.04523],
    [999, 1.96234],
  ])('takes Student’s quantile with %i degrees of freedom from no table', (freedom, quantile) => {
    expect(studentQuantile(freedom)).toBeCloseTo(quantile, 4);
  });

  it('names the field of what cannot be', () => {
    const says = (measure: Parameters<typeof numberProblems>[0], numbers: Partial<ObservedNumbers>) =>
      numberProblems(measure, { ...none, ...numbers }).map(({ field, code }) => `${field} ${code}`);
    expect(says('share', {})).toEqual(['numerator missing', 'denominator missing']);
    expect(says('share', { numerator: 5, denominator: 4 })).toEqual(['numerator above-whole']);
    expect(says('share', { numerator: 1.5, denominator: 0, value: 2 })).toEqual([
      'value not-for-this',
      'numerator not-whole',
      'denominator zero',
    ]);
    expect(says('rate', { numerator: 3, denominator: 12.5 })).toEqual([]);
    expect(says('mean', { value: -2, n: 6, spread: -1 })).toEqual(['spread negative']);
    expect(says('amount', { value: 3, spread: 1 })).toEqual(['spread not-for-this']);
  });
});

describe('a comparison', () => {
  const dated = (
    numerator: number,
    denominator: number,
    from: string,
    to: string,
    windowFrom: string | null = null,
  ) => ({
    ...share(numerator, denominator),
    measure: 'share' as const,
    from,
    to,
    windowFrom,
  });
  const [winter, spring] = [
    ['2026-01-01', '2026-04-01'],
    ['2026-04-01', '2026-07-01'],
  ] as const;

  it('says a difference only where intervals have nothing in common', () => {
    expect(compareFigures(dated(95, 100, ...spring), dated(50, 100, ...winter)).outcome).toBe('higher');
    expect(compareFigures(dated(50, 100, ...spring), dated(95, 100, ...winter)).outcome).toBe('lower');
    expect(compareFigures(dated(9, 10, ...spring), dated(5, 10, ...winter)).outcome).toBe('no-difference');
  });

  it('says why it cannot tell', () => {
    const because = (...figures: Parameters<typeof compareFigures>) => compareFigures(...figures).because;
    const now = dated(9, 10, ...spring);
    expect(because(now, dated(3, 4, ...winter))).toBe('too-few');
    expect(because({ ...now, windowFrom: '2025-07-01' }, dated(5, 10, ...winter))).toBe('same-days');
    expect(because({ ...now, lower: null }, dated(5, 10, ...winter))).toBe('no-interval');
    expect(because(now, { ...dated(5, 10, ...winter), measure: 'rate' })).toBe('counted-differently');
  });

  it('takes for a figure that looks back a year the one of a year ago', () => {
    const quarters = quartersBefore('2026-07-14', 1, 6);
    const figures = quarters.map(({ from, to }) =>
      dated(9, 10, from, to, quarters[0] && `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`),
    );
    const [now] = figures;
    expect(now && formerOf(now, figures)?.to).toBe('2025-07-01');
    const plain = figures.map((one) => ({ ...one, windowFrom: null }));
    expect(plain[0] && formerOf(plain[0], plain)?.to).toBe('2026-04-01');
  });
});

describe('periods and levels', () => {
  it('are the quarters of the organisation’s own year that are over', () => {
    expect(quartersBefore('2026-11-27', 1, 2)).toEqual([
      { from: '2026-07-01', to: '2026-10-01' },
      { from: '2026-04-01', to: '2026-07-01' },
    ]);
    expect(quartersBefore('2026-11-27', 2, 1)).toEqual([{ from: '2026-08-01', to: '2026-11-01' }]);
    expect(quartersBefore('2026-02-01', 2, 1)).toEqual([{ from: '2025-11-01', to: '2026-02-01' }]);
  });

  it('must be over, and neither of days nor of years', () => {
    const problem = (from: string, to: string) => periodProblem({ from, to }, '2026-07-01');
    expect(problem('2026-04-01', '2026-07-01')).toBeNull();
    expect(problem('2026-04-01', '2026-07-02')).toBe('not-over');
    expect(problem('2026-04-01', '2026-04-01')).toBe('reversed');
    expect(problem('2026-04-01', '2026-04-05')).toBe('too-short');
    expect(problem('2024-04-01', '2026-04-01')).toBe('too-long');
  });

  it('match stages of an organisation’s own to the nearest known level, and nobody who does not lead to a team’s', () => {
    const ladder = [
      ...metricLevels.map((key, index) => ({ key: key as string, ordinal: index + 1, track: 'leadership' })),
      { key: 'senior-director', ordinal: 4, track: 'leadership' },
      { key: 'staff-engineer', ordinal: 3, track: 'technical' },
      { key: 'apprentice', ordinal: 0, track: 'leadership' },
    ];
    const level = (key: string) =>
      ladder.flatMap((stage) => (stage.key === key ? [levelOfStage(stage, ladder)] : []))[0];
    expect(['cto', 'senior-director', 'staff-engineer', 'apprentice'].map(level)).toEqual([
      'cto',
      'director-of-engineering',
      'tech-lead',
      'individual-contributor',
    ]);
    expect(levelOfStage({ key: 'own', ordinal: 1, track: 'own' }, [])).toBeNull();
  });
});
