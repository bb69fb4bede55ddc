import { advance, type ExtraMove } from './advance.js';
import { type BenchState, benchAfter, benchAtFirst } from './bench-path.js';
import type { StageSupply } from './bench-supply.js';
import type { Chain } from './chain.js';
import type { LadderStage } from './ladder.js';
import { asAsked, drawModel, type StageMonth } from './month-model.js';
import { type RandomStream, randomStream } from './random-stream.js';
import { dueIn, type Scenario } from './scenario.js';

/** What is simulated: how many paths over how many months, from where, and what is asked. */
export type SimulationPlan = {
  readonly seed: number;
  readonly paths: number;
  readonly months: number;
  readonly ladder: readonly LadderStage[];
  readonly chain: Chain;
  /** By place, on the as-of date. */
  readonly people: readonly number[];
  readonly supply: ReadonlyMap<string, StageSupply>;
  readonly scenario: Scenario;
};

/** One number per path, month (from 0, the as-of date) and stage. */
export type PathFigures = {
  /** By place, then month, then path. */
  readonly people: readonly (readonly Int32Array[])[];
  /** Seats that people left so far. */
  readonly opened: readonly (readonly Int32Array[])[];
  readonly supply: readonly (readonly Int32Array[])[];
  readonly demand: readonly (readonly Int32Array[])[];
  readonly unfilled: readonly (readonly Int32Array[])[];
  /** The whole ladder: by month, then path. */
  readonly total: readonly Int32Array[];
};

const purposes = { chances: 1, months: 2, bench: 3 } as const;

/** Paths after which somebody hears how far it is. */
const pathsPerWord = 50;

/**
 * Simulates every path. The numbers of a path depend on the seed and its own number alone, so that forecasts with the same
 * seed differ by what is asked and not by chance.
 */
export function simulate(plan: SimulationPlan, onPaths: (done: number) => void = () => undefined): PathFigures {
  const { ladder, paths, months } = plan;
  const column = () => Array.from({ length: months + 1 }, () => new Int32Array(paths));
  const columns = () => ladder.map(column);
  const figures = {
    people: columns(),
    opened: columns(),
    supply: columns(),
    demand: columns(),
    unfilled: columns(),
    total: column(),
  };
  for (let path = 0; path < paths; path += 1) {
    follow(plan, path, figures);
    if ((path + 1) % pathsPerWord === 0) onPaths(path + 1);
  }
  return figures;
}

function follow(plan: SimulationPlan, path: number, figures: PathFigures): void {
  const { seed, ladder, chain, scenario } = plan;
  const random = randomStream(seed, path, purposes.months);
  const randomBench = randomStream(seed, path, purposes.bench);
  const model = asAsked(ladder, drawModel(chain, randomStream(seed, path, purposes.chances)), scenario);
  const held = ladder.map(({ id }) => scenario.leavings.filter(({ stageId }) => stageId === id).length);
  const opened = ladder.map(() => 0);
  const benches = ladder.map(({ id }) => benchAtFirst(plan.supply.get(id)?.byHorizon ?? noBench));
  let people: readonly number[] = plan.people.map((count, place) => count - (held[place] ?? 0));
  for (let month = 0; month <= plan.months; month += 1) {
    let total = 0;
    if (month > 0) {
      const passed = advance(people, model, extrasOf(plan, month), random);
      people = passed.people;
      for (const [place, { id }] of ladder.entries()) {
        const named = scenario.leavings.filter((one) => one.stageId === id && one.month === month).length;
        held[place] = (held[place] ?? 0) - named;
        const seats = (passed.vacated[place] ?? 0) + named;
        opened[place] = (opened[place] ?? 0) + seats;
        benches[place] = nextBench(plan, place, month, model, {
          bench: benches[place] ?? benchAtFirst(noBench),
          seats: seats + (passed.extra[place] ?? 0),
          hired: passed.joined[place] ?? 0,
          random: randomBench,
        });
      }
    }
    for (const place of ladder.keys()) {
      const count = (people[place] ?? 0) + (held[place] ?? 0);
      total += count;
      write(figures.people, place, month, path, count);
      write(figures.opened, place, month, path, opened[place] ?? 0);
      const bench = benches[place];
      if (bench === undefined) continue;
      write(figures.supply, place, month, path, bench.supply);
      write(figures.demand, place, month, path, bench.demand);
      write(figures.unfilled, place, month, path, bench.unfilled);
    }
    const whole = figures.total[month];
    if (whole !== undefined) whole[path] = total;
  }
}

const noBench = { 'ready-now': 0, 'within-1-year': 0, 'within-2-years': 0, 'within-3-years': 0 } as const;

type BenchTurn = {
  readonly bench: BenchState;
  readonly seats: number;
  readonly hired: number;
  readonly random: RandomStream;
};

function nextBench(
  { ladder, supply, scenario }: SimulationPlan,
  place: number,
  month: number,
  model: readonly StageMonth[],
  { bench, seats, hired, random }: BenchTurn,
): BenchState {
  const { id } = ladder[place] ?? { id: '' };
  const standing = supply.get(id)?.standing;
  const leaving = ladder.reduce(
    (sum, stage, from) => sum + (standing?.get(stage.id) ?? 0) * (model[from]?.left ?? 0),
    0,
  );
  const cohort = scenario.cohorts
    .filter(({ stageId, inMonths }) => stageId === id && Math.max(1, inMonths) === month)
    .reduce((sum, { people }) => sum + people, 0);
  return benchAfter(bench, { month, leaving, opened: seats, hired, cohort }, random);
}

function extrasOf({ ladder, scenario }: SimulationPlan, month: number): ExtraMove[] {
  return scenario.promotions.map(({ fromStageId, toStageId, perMonth }) => ({
    from: ladder.findIndex(({ id }) => id === fromStageId),
    to: ladder.findIndex(({ id }) => id === toStageId),
    people: dueIn(month, perMonth),
  }));
}

function write(column: readonly (readonly Int32Array[])[], place: number, month: number, path: number, value: number) {
  const values = column[place]?.[month];
  if (values !== undefined) values[path] = value;
}
