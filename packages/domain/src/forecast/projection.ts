import { isLeadershipStage } from '../career-framework/leadership-stage.js';
import type { StageSupply } from './bench-supply.js';
import type { LadderStage } from './ladder.js';
import type { PathFigures, SimulationPlan } from './simulate.js';

/** Where the paths lie: their middle, the middle four fifths, and 95 of 100. */
type Spread = {
  readonly low: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly high: number;
};

/** How many there are at the end of a month. */
export type Band = Spread & { readonly month: number };

/** Seats that people leave within so many months. */
export type Openings = Spread & { readonly months: number; readonly mean: number };

/** The same as it was kept, which once was without the interval of 95 of 100. */
export type KeptOpenings = Omit<Openings, 'low' | 'high'> & Partial<Pick<Openings, 'low' | 'high'>>;

/** Those ready against the seats that open: in the middle of all paths, and the share of paths with a seat nobody can take. */
export type BenchPoint = {
  readonly month: number;
  readonly supply: number;
  readonly demand: number;
  readonly short: number;
};

/** Why a bench is told or not: `not-recorded` where nobody is said to be ready for anything. */
export type BenchStatus = 'shown' | 'suppressed' | 'not-recorded';

export type BenchProjection = {
  readonly status: BenchStatus;
  readonly supply: StageSupply['byHorizon'] | null;
  readonly points: readonly BenchPoint[];
  /** The first month at whose end a seat stands open in half of all paths; null where that never comes. */
  readonly shortFrom: number | null;
  /** Ready now per seat expected to open within twelve months; null where none is. */
  readonly pipelineRatio: number | null;
};

export type StageProjection = {
  readonly stageId: string;
  readonly people: readonly Band[];
  /** For stages of leadership. */
  readonly openings: readonly Openings[];
  readonly bench: BenchProjection | null;
};

/** What the paths say together. */
export type Projection = { readonly total: readonly Band[]; readonly stages: readonly StageProjection[] };

const spans: readonly number[] = [12, 24, 36];

/** Reads the bands out of the paths. Bench figures stand on at least `fewest` people who could be on it. */
export function project(plan: SimulationPlan, figures: PathFigures, fewest: number): Projection {
  const anybodyNamed = [...plan.supply.values()].some(({ byHorizon }) => Object.values(byHorizon).some((n) => n > 0));
  return {
    total: figures.total.map(bandOf),
    stages: plan.ladder.map((stage, place): StageProjection => {
      const leads = isLeadershipStage(stage, plan.ladder);
      const openings = leads ? openingsOf(figures.opened[place] ?? [], plan.months) : [];
      return {
        stageId: stage.id,
        people: (figures.people[place] ?? []).map(bandOf),
        openings,
        bench: leads ? benchOf(plan, stage, place, figures, { fewest, anybodyNamed, openings }) : null,
      };
    }),
  };
}

type BenchFacts = { readonly fewest: number; readonly anybodyNamed: boolean; readonly openings: readonly Openings[] };

function benchOf(
  plan: SimulationPlan,
  { id }: LadderStage,
  place: number,
  figures: PathFigures,
  { fewest, anybodyNamed, openings }: BenchFacts,
): BenchProjection {
  const supply = plan.supply.get(id);
  const asked = plan.scenario.cohorts.length > 0;
  const status = !anybodyNamed && !asked ? 'not-recorded' : (supply?.pool ?? 0) < fewest ? 'suppressed' : 'shown';
  if (status !== 'shown' || supply === undefined) {
    return { status, supply: null, points: [], shortFrom: null, pipelineRatio: null };
  }
  const points = (figures.unfilled[place] ?? []).map((unfilled, month): BenchPoint => {
    const middle = (column: readonly (readonly Int32Array[])[]) => percentile(sorted(column[place]?.[month]), 0.5);
    const short = unfilled.reduce((sum, seats) => sum + (seats > 0 ? 1 : 0), 0) / plan.paths;
    return { month, supply: middle(figures.supply), demand: middle(figures.demand), short };
  });
  const year = openings.find(({ months }) => months === 12)?.mean ?? 0;
  return {
    status,
    supply: supply.byHorizon,
    points,
    shortFrom: points.find(({ short }) => short >= 0.5)?.month ?? null,
    pipelineRatio: year > 0 ? supply.byHorizon['ready-now'] / year : null,
  };
}

function openingsOf(opened: readonly Int32Array[], months: number): Openings[] {
  return spans
    .filter((span) => span <= months)
    .map((span) => {
      const values = sorted(opened[span]);
      const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
      return { months: span, mean, ...spreadOf(values) };
    });
}

function bandOf(column: Int32Array, month: number): Band {
  return { month, ...spreadOf(sorted(column)) };
}

function spreadOf(values: Int32Array): Spread {
  const at = (share: number) => percentile(values, share);
  return { low: at(0.025), p10: at(0.1), p50: at(0.5), p90: at(0.9), high: at(0.975) };
}

/** The value at or below which the given share lies, one of the values themselves. */
function percentile(values: Int32Array, share: number): number {
  return values[Math.max(0, Math.ceil(values.length * share - 1e-9) - 1)] ?? 0;
}

function sorted(values: Int32Array | undefined): Int32Array {
  return new Int32Array(values ?? []).sort();
}
