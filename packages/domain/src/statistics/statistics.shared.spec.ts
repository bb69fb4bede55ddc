import { expectGolden, expectGoldenList } from '../testing/closeness.js';
import { describeShared, readShared, readSharedJson } from '../testing/shared-files.js';
import { cumulativeIncidence, incidenceAt } from './aalen-johansen.js';
import { kaplanMeier, medianSurvival, restrictedMean } from './kaplan-meier.js';
import { logRankTest } from './log-rank.js';
import { newcombeDifference } from './newcombe.js';
import { garwoodInterval } from './poisson-rate.js';
import { wilsonInterval } from './wilson.js';

type Lists = Record<string, number[]>;

function column(lists: Lists, name: string): number[] {
  const values = lists[name];
  if (values === undefined) throw new Error(`The golden file has no ${name}`);
  return values;
}

function rows(lists: Lists, ...names: string[]): number[][] {
  const columns = names.map((name) => column(lists, name));
  return (columns[0] ?? []).map((_, index) => columns.map((values) => values[index] ?? Number.NaN));
}

describeShared('statistics equal the golden values', () => {
  test('Wilson intervals', () => {
    const golden = readSharedJson<Lists>('golden/wilson.json');
    const intervals = rows(golden, 'x', 'n').map(([x = 0, n = 0]) => wilsonInterval(x, n));
    expectGoldenList(
      intervals.map(({ lower }) => lower),
      column(golden, 'expected_lower'),
      'lower',
    );
    expectGoldenList(
      intervals.map(({ upper }) => upper),
      column(golden, 'expected_upper'),
      'upper',
    );
  });

  test('Garwood intervals', () => {
    const golden = readSharedJson<Lists>('golden/poisson-rate.json');
    const intervals = rows(golden, 'events', 'person_years').map(([events = 0, years = 0]) =>
      garwoodInterval(events, years),
    );
    expectGoldenList(
      intervals.map(({ lower }) => lower),
      column(golden, 'expected_lower'),
      'lower',
    );
    expectGoldenList(
      intervals.map(({ upper }) => upper),
      column(golden, 'expected_upper'),
      'upper',
    );
  });

  test('Newcombe intervals', () => {
    const golden = readSharedJson<Lists>('golden/newcombe.json');
    const differences = rows(golden, 'x1', 'n1', 'x2', 'n2').map(([x1 = 0, n1 = 0, x2 = 0, n2 = 0]) =>
      newcombeDifference({ successes: x1, trials: n1 }, { successes: x2, trials: n2 }),
    );
    expectGoldenList(
      differences.map(({ difference }) => difference),
      column(golden, 'expected_difference'),
      'difference',
    );
    expectGoldenList(
      differences.map(({ lower }) => lower),
      column(golden, 'expected_lower'),
      'lower',
    );
    expectGoldenList(
      differences.map(({ upper }) => upper),
      column(golden, 'expected_upper'),
      'upper',
    );
  });

  test.each([1, 2, 3])('Kaplan-Meier curve %i', (number) => {
    const golden = readSharedJson<Lists & { expected_median: number | null; expected_restricted_mean_36: number }>(
      `golden/kaplan-meier-${number}.json`,
    );
    const curve = kaplanMeier(rows(golden, 'time', 'event').map(([time = 0, event]) => ({ time, event: event === 1 })));
    expect(curve.map(({ time }) => time)).toEqual(golden.expected_time);
    expect(curve.map(({ atRisk }) => atRisk)).toEqual(golden.expected_at_risk);
    expect(curve.map(({ events }) => events)).toEqual(golden.expected_events);
    expectGoldenList(
      curve.map(({ survival }) => survival),
      column(golden, 'expected_survival'),
      'survival',
    );
    expectGoldenList(
      curve.map(({ lower }) => lower),
      column(golden, 'expected_lower'),
      'lower',
    );
    expectGoldenList(
      curve.map(({ upper }) => upper),
      column(golden, 'expected_upper'),
      'upper',
    );
    expectGolden(medianSurvival(curve), golden.expected_median, 'median');
    expectGolden(restrictedMean(curve, 36), golden.expected_restricted_mean_36, 'restricted mean');
  });

  test.each([1, 2])('Aalen-Johansen incidence %i', (number) => {
    const golden = readSharedJson<Lists>(`golden/aalen-johansen-${number}.json`);
    const causes = [null, 'promoted', 'left'] as const;
    const durations = rows(golden, 'time', 'status').map(([time = 0, status = 0]) => ({
      time,
      cause: causes[status] ?? null,
    }));
    for (const cause of ['promoted', 'left'] as const) {
      const curve = cumulativeIncidence(durations, cause);
      expectGoldenList(
        column(golden, 'at').map((time) => incidenceAt(curve, time).incidence),
        column(golden, `expected_${cause}`),
        cause,
      );
    }
  });

  test.each([1, 2])('log-rank test %i', (number) => {
    const golden = readSharedJson<Lists & { expected_chi_square: number; expected_p: number }>(
      `golden/log-rank-${number}.json`,
    );
    const all = rows(golden, 'time', 'event', 'group').map(([time = 0, event, group]) => ({
      time,
      event: event === 1,
      group,
    }));
    const test = logRankTest(
      all.filter(({ group }) => group === 0),
      all.filter(({ group }) => group === 1),
    );
    expectGolden(test?.chiSquare ?? null, golden.expected_chi_square, 'chi square');
    expectGolden(test?.p ?? null, golden.expected_p, 'p');
  });
});

type Share = { numerator: number; denominator: number; lower: number; upper: number };
type CohortGolden = {
  'shadow_to_lead_since_1.9': {
    began_as_shadow: number;
    later_lead: Share;
    cumulative_share_by_cohorts_since_first: Record<string, number>;
    curve: { time: number; at_risk: number; events: number; survival: number; lower: number; upper: number }[];
  };
  'shadow_to_lead_since_1.9_with_6_or_more_later_cohorts': { later_lead: Share };
  'leads_since_1.14': Record<string, Share>;
};

describeShared('the release cohorts, an independent history', () => {
  const lines = (path: string) =>
    readShared(path)
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));

  test('the time from shadow to lead equals the golden curve', () => {
    const golden = readSharedJson<CohortGolden>('golden/release-cohorts.json');
    const expected = golden['shadow_to_lead_since_1.9'];
    const position = new Map(lines('data/release-cohorts/cohorts.csv').map(([cohort], index) => [cohort, index]));
    const places = lines('data/release-cohorts/enrolments.csv').map(([cohort, , role, person]) => ({
      cohort: position.get(cohort) ?? Number.NaN,
      role,
      person: person ?? '',
    }));
    const last = position.size - 1;
    const people = new Set(places.map(({ person }) => person));
    const durations = [...people].flatMap((someone) => {
      const own = places.filter(({ person }) => person === someone);
      const first = Math.min(...own.map(({ cohort }) => cohort));
      const began = own.filter(({ cohort }) => cohort === first).every(({ role }) => role === 'shadow');
      if (!began || first < (position.get('1.9') ?? 0)) return [];
      const led = own.filter(({ role }) => role === 'lead').map(({ cohort }) => cohort);
      return [led.length > 0 ? { time: Math.min(...led) - first, event: true } : { time: last - first, event: false }];
    });
    expect(durations).toHaveLength(expected.began_as_shadow);
    expect(durations.filter(({ event }) => event)).toHaveLength(expected.later_lead.numerator);
    const curve = kaplanMeier(durations);
    expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      expected.curve.map(({ time, at_risk, events }) => [time, at_risk, events]),
    );
    for (const key of ['survival', 'lower', 'upper'] as const) {
      expectGoldenList(
        curve.map((point) => point[key]),
        expected.curve.map((point) => point[key]),
        key,
      );
    }
    for (const [time, share] of Object.entries(expected.cumulative_share_by_cohorts_since_first)) {
      expectGolden(
        1 - (curve.findLast((point) => point.time <= Number(time))?.survival ?? 1),
        share,
        `share by ${time}`,
      );
    }
  });

  test('the shares have the golden intervals', () => {
    const golden = readSharedJson<CohortGolden>('golden/release-cohorts.json');
    const shares = [
      golden['shadow_to_lead_since_1.9'].later_lead,
      golden['shadow_to_lead_since_1.9_with_6_or_more_later_cohorts'].later_lead,
      ...Object.values(golden['leads_since_1.14']),
    ];
    for (const { numerator, denominator, lower, upper } of shares) {
      const interval = wilsonInterval(numerator, denominator);
      expectGolden(interval.lower, lower, 'lower');
      expectGolden(interval.upper, upper, 'upper');
    }
  });
});
