import { advance } from './advance.js';
import { benchSupply } from './bench-supply.js';
import { groupChain, ratesOf, wholeChain } from './chain.js';
import { type ForecastInput, forecast } from './forecast.js';
import type { LadderStage } from './ladder.js';
import { firstForecastDay, firstObservedDay, monthMarks } from './month-marks.js';
import { drawModel } from './month-model.js';
import type { MonthlyCount, MonthlyKind } from './monthly-counts.js';
import { tallyOf } from './monthly-tally.js';
import { openedSeats } from './opened-seats.js';
import { randomStream } from './random-stream.js';
import { dueIn, nothingAsked, type Scenario } from './scenario.js';
import { knownOrganisation } from './testing/known-process.js';

const ladder: readonly LadderStage[] = [
  { id: 'engineer', key: 'engineer', ordinal: 1, track: 'main' },
  { id: 'manager', key: 'manager', ordinal: 2, track: 'main' },
  { id: 'director', key: 'director', ordinal: 3, track: 'main' },
];
const row = (
  kind: MonthlyKind,
  fromStageId: string | null,
  toStageId: string | null,
  people: number,
): MonthlyCount => ({
  kind,
  fromStageId,
  toStageId,
  people,
});
const counts = [
  row('stayed', 'engineer', 'engineer', 950),
  row('moved', 'engineer', 'manager', 20),
  row('left', 'engineer', null, 30),
  row('stayed', 'manager', 'manager', 195),
  row('left', 'manager', null, 5),
  row('stayed', 'director', 'director', 24),
  row('joined', null, 'engineer', 40),
  row('there', null, 'engineer', 960),
  row('there', null, 'manager', 216),
  row('there', null, 'director', 24),
  row('now', null, 'engineer', 40),
  row('now', null, 'manager', 9),
  row('now', null, 'director', 1),
  row('unknown', null, 'engineer', 3),
];
const whole = { months: 24, counts };
const tally = tallyOf(ladder, whole);

const input = (changes: Partial<ForecastInput> = {}): ForecastInput => ({
  seed: 1,
  paths: 200,
  months: 36,
  ladder,
  whole,
  group: null,
  candidacies: [],
  scenario: nothingAsked,
  fewest: 5,
  ...changes,
});
const asked = (part: Partial<Scenario>): Scenario => ({ ...nothingAsked, ...part });
const middles = (changes: Partial<ForecastInput>, place: number, which: 'base' | 'asked' = 'asked') =>
  forecast(input(changes))?.[which]?.stages[place]?.people.map(({ p50 }) => p50) ?? [];

describe('what is learned', () => {
  it('adds 24 person-months of pooled rates to each stage', () => {
    const [engineer, manager, director] = (wholeChain(ladder, tally) ?? []).map(ratesOf);
    const pooled = { left: 35 / 1224, up: 20 / 1224 };
    expect(engineer?.left).toBeCloseTo((30 + 24 * pooled.left) / 1024, 12);
    expect(engineer?.moves[1]).toBeCloseTo((20 + 24 * pooled.up) / 1024, 12);
    expect(manager?.moves[2]).toBeCloseTo((24 * pooled.up) / 224, 12);
    expect(director?.left).toBeCloseTo((24 * pooled.left) / 48, 12);
    expect(director?.moves[2]).toBeCloseTo(1 - (director?.left ?? 0), 12);
    expect(engineer?.joined).toBeCloseTo(((40 + 24 * (40 / 1200)) / 984) * 40, 12);
  });

  it('lets a small group lean on the organisation, and a large one on itself', () => {
    const chain = wholeChain(ladder, tally) ?? [];
    const small = tallyOf(ladder, {
      months: 24,
      counts: [row('left', 'engineer', null, 1), row('stayed', 'engineer', 'engineer', 5)],
    });
    const large = tallyOf(ladder, {
      months: 24,
      counts: [row('left', 'engineer', null, 100), row('stayed', 'engineer', 'engineer', 900)],
    });
    const left = (of: typeof small) => ratesOf(groupChain(chain, of)[0] ?? chain[0] ?? never()).left;
    expect(left(small)).toBeLessThan(0.07);
    expect(left(large)).toBeGreaterThan(0.097);
  });

  it('takes nobody’s months for nothing, and says what it left out', () => {
    expect(forecast(input({ whole: { months: 0, counts: [] } }))).toBeNull();
    expect(forecast(input())?.leftOut).toBe(3);
  });

  it('counts months back from the as-of date, and none before the record begins', () => {
    expect(monthMarks('2026-03-31', '2025-12-15')).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31']);
    expect(monthMarks('2026-03-31', '2000-01-01')).toHaveLength(37);
    expect(monthMarks('2026-03-31', null)).toEqual(['2026-03-31']);
  });

  it('begins six months after the record, on a day that has six months before it', () => {
    expect(['2025-01-01', '2025-08-31'].map(firstForecastDay)).toEqual(['2025-07-01', '2026-03-01']);
    expect(['2025-01-15', '2026-01-31'].map(firstObservedDay)).toEqual(['2025-02-15', '2026-03-01']);
  });

  it('is compared with the seats that people left, without moves that a new framework brought', () => {
    const happened = [...counts, row('went', 'manager', null, 1), row('migrated', 'director', 'manager', 1)];
    expect(openedSeats({ months: 12, counts: happened })).toEqual([
      { stageId: 'engineer', seats: 50 },
      { stageId: 'manager', seats: 6 },
    ]);
  });
});

const never = (): never => {
  throw new Error('There is no such stage.');
};

describe('what is simulated', () => {
  it('conserves people in every month', () => {
    const chain = wholeChain(ladder, tally) ?? [];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const random = randomStream(7, 0, 0);
    let people: readonly number[] = [4000, 300, 20];
    for (let month = 0; month < 200; month += 1) {
      const passed = advance(people, drawModel(chain, random), [{ from: 0, to: 1, people: 3 }], random);
      expect(sum(passed.people)).toBe(sum(people) - passed.left - passed.went + sum(passed.joined) + passed.came);
      expect(Math.min(...passed.people)).toBeGreaterThanOrEqual(0);
      people = passed.people;
    }
  });

  it('gives the same bytes for the same input, and other numbers for another seed', () => {
    expect(JSON.stringify(forecast(input()))).toBe(JSON.stringify(forecast(input())));
    expect(JSON.stringify(forecast(input({ seed: 2 })))).not.toBe(JSON.stringify(forecast(input())));
  });

  it('changes nothing when leaving is as often as before', () => {
    const found = forecast(input({ scenario: asked({ attrition: [{ stageId: 'engineer', factor: 1 }] }) }));
    expect(found?.asked).toEqual(found?.base);
  });

  it('never has more people in the middle when more leave, at any stage in any month', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const { input: known } = knownOrganisation(seed, 100);
      const leaving = (factor: number) =>
        forecast({ ...known, scenario: asked({ attrition: known.ladder.map(({ id }) => ({ stageId: id, factor })) }) })
          ?.asked;
      const [less, more] = [leaving(1.3), leaving(1.7)];
      const grown = more?.stages.flatMap(({ people }, place) =>
        people.filter(({ p50 }, month) => p50 > (less?.stages[place]?.people[month]?.p50 ?? 0)),
      );
      expect(grown).toEqual([]);
    }
  });

  it('lets those go who are named, when they are said to go', () => {
    const quiet = {
      months: 24,
      counts: counts.filter(({ kind }) => kind === 'stayed' || kind === 'there' || kind === 'now'),
    };
    const leavings = [{ personId: 'a', stageId: 'director', month: 5 }];
    expect(middles({ whole: quiet, scenario: asked({ leavings }) }, 2).slice(3, 7)).toEqual([1, 1, 0, 0]);
  });

  it('hires and promotes as asked', () => {
    const quiet = {
      months: 24,
      counts: counts.filter(({ kind }) => kind === 'stayed' || kind === 'there' || kind === 'now'),
    };
    const promotions = [{ fromStageId: 'engineer', toStageId: 'manager', perMonth: 0.5 }];
    expect(middles({ whole: quiet, scenario: asked({ promotions }) }, 1).at(12)).toBe(9 + 6);
    const hires = [{ stageId: 'manager', perMonth: 2 }];
    expect(Math.abs((middles({ whole: quiet, scenario: asked({ hires }) }, 1).at(36) ?? 0) - 81)).toBeLessThan(3);
    expect([1, 2, 3, 4].map((month) => dueIn(month, 0.5))).toEqual([0, 1, 0, 1]);
  });
});

describe('the bench', () => {
  const candidacy = (
    personId: string,
    forStageId: string,
    horizon: 'ready-now' | 'within-2-years',
    stageId = 'engineer',
  ) => ({
    personId,
    stageId,
    forStageId,
    horizon,
  });
  const stages = ladder.map(({ id, ordinal }) => ({ id, ordinal, people: ordinal === 1 ? 40 : 4 }));

  it('counts everybody once, where they are ready soonest', () => {
    const supply = benchSupply(stages, [
      candidacy('a', 'manager', 'within-2-years'),
      candidacy('a', 'director', 'ready-now'),
      candidacy('b', 'director', 'ready-now'),
      candidacy('b', 'manager', 'ready-now'),
      candidacy('c', 'engineer', 'ready-now', 'manager'),
    ]);
    expect([...supply.values()].map(({ byHorizon }) => byHorizon['ready-now'])).toEqual([0, 1, 1]);
    expect(supply.get('director')?.pool).toBe(44);
  });

  it('falls short when more seats open than people are ready', () => {
    const few = [candidacy('a', 'manager', 'ready-now')];
    const many = Array.from({ length: 39 }, (_, n) => candidacy(`p${n}`, 'manager', 'ready-now'));
    const short = (candidacies: ForecastInput['candidacies'], scenario = nothingAsked) =>
      forecast(input({ candidacies, scenario }))?.[scenario === nothingAsked ? 'base' : 'asked']?.stages[1]?.bench;
    expect(short(few)?.shortFrom).toBeLessThan(16);
    expect(short(many)?.shortFrom).toBeNull();
    const cohort = asked({ cohorts: [{ stageId: 'manager', people: 30, inMonths: 1 }] });
    expect(short(few, cohort)?.shortFrom).toBeNull();
    expect(short(many)?.pipelineRatio).toBeGreaterThan(5);
  });

  it('foresees openings and a bench on tracks alone on which people lead', () => {
    const beside: LadderStage[] = ladder.map((stage) => ({
      ...stage,
      key: stage.id === 'director' ? 'engineering-manager' : stage.key,
      track: stage.id === 'manager' ? 'beside' : 'main',
    }));
    const stages = forecast(input({ ladder: beside, candidacies: [candidacy('a', 'manager', 'ready-now')] }))?.base
      .stages;
    expect(stages?.map(({ openings, bench }) => [openings.length, bench === null])).toEqual([
      [0, true],
      [0, true],
      [3, false],
    ]);
  });

  it('is not told where nobody is said to be ready, or too few could be on it', () => {
    const bench = (changes: Partial<ForecastInput>) => forecast(input(changes))?.base.stages[1]?.bench;
    expect(bench({})).toEqual({
      status: 'not-recorded',
      supply: null,
      points: [],
      shortFrom: null,
      pipelineRatio: null,
    });
    expect(bench({ candidacies: [candidacy('a', 'manager', 'ready-now')], fewest: 41 })).toMatchObject({
      status: 'suppressed',
      supply: null,
    });
  });
});
