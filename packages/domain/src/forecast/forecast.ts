import { benchSupply, type Candidacy } from './bench-supply.js';
import { type Chain, groupChain, ratesOf, wholeChain } from './chain.js';
import { inLadderOrder, type LadderStage } from './ladder.js';
import type { MonthlyCounts } from './monthly-counts.js';
import { type MonthlyTally, tallyOf } from './monthly-tally.js';
import { type Projection, project } from './projection.js';
import { asksAnything, nothingAsked, type Scenario } from './scenario.js';
import { type SimulationPlan, simulate } from './simulate.js';

/** Version of the forecast's formulas; a change of any of them raises it, so that old results stay recognisable. */
export const forecastFormulaVersion = 2;

/** Every forecast begins from the same seed, so that two of one day and group differ by what was asked alone. */
export const usualSeed = 1;

/** How many paths a forecast takes and how many months it looks ahead, unless said otherwise. */
export const usualPaths = 2_000;
export const monthsAhead = 36;

/** Everything that a forecast is made of: the same input gives the same forecast. */
export type ForecastInput = {
  readonly seed: number;
  readonly paths: number;
  readonly months: number;
  readonly ladder: readonly LadderStage[];
  /** Counts of the whole organisation. */
  readonly whole: MonthlyCounts;
  /** Counts of the group; null where it is the whole organisation. */
  readonly group: MonthlyCounts | null;
  readonly candidacies: readonly Candidacy[];
  readonly scenario: Scenario;
  /** The smallest number of people on whom a bench figure stands. */
  readonly fewest: number;
};

/** What was learned about one stage. */
export type StageEstimate = {
  readonly stageId: string;
  readonly people: number;
  readonly personMonths: number;
  /** Chances per month. */
  readonly left: number;
  readonly went: number;
  readonly promoted: number;
  readonly otherMoves: number;
  /** People per month. */
  readonly joined: number;
  readonly came: number;
};

/** How things go on as before, and how they go as asked where anything was. */
export type Forecast = {
  readonly observedMonths: number;
  readonly leftOut: number;
  readonly estimates: readonly StageEstimate[];
  readonly base: Projection;
  readonly asked: Projection | null;
};

/**
 * Forecasts a group: a monthly Markov chain over its stages, learned from its history, simulated on many paths, once as
 * before and once as asked, on the same numbers. Null where no month was ever observed.
 * @param onPaths hears how many of all paths are done.
 */
export function forecast(
  input: ForecastInput,
  onPaths: (done: number, total: number) => void = () => undefined,
): Forecast | null {
  const ladder = [...input.ladder].sort(inLadderOrder);
  const wholeTally = tallyOf(ladder, input.whole);
  const tally = input.group === null ? wholeTally : tallyOf(ladder, input.group);
  const whole = wholeChain(ladder, wholeTally);
  if (whole === null) return null;
  const chain = input.group === null ? whole : groupChain(whole, tally);
  const { seed, paths, months, fewest } = input;
  const standing = ladder.map(({ id, ordinal }, place) => ({ id, ordinal, people: tally.people[place] ?? 0 }));
  const scenarios = asksAnything(input.scenario) ? [nothingAsked, input.scenario] : [nothingAsked];
  const total = scenarios.length * paths;
  const [base, asked] = scenarios.map((scenario, place) => {
    const leaving = new Set(scenario.leavings.map(({ personId }) => personId));
    const supply = benchSupply(
      standing,
      input.candidacies.filter(({ personId }) => !leaving.has(personId)),
    );
    const plan: SimulationPlan = { seed, paths, months, ladder, chain, people: tally.people, supply, scenario };
    return project(
      plan,
      simulate(plan, (done) => onPaths(place * paths + done, total)),
      fewest,
    );
  });
  if (base === undefined) return null;
  return {
    observedMonths: tally.months,
    leftOut: tally.leftOut,
    estimates: estimatesOf(ladder, chain, tally),
    base,
    asked: asked ?? null,
  };
}

function estimatesOf(ladder: readonly LadderStage[], chain: Chain, tally: MonthlyTally): StageEstimate[] {
  return chain.map((stage, place) => {
    const { left, went, moves, joined, came } = ratesOf(stage);
    const ordinal = ladder[place]?.ordinal ?? 0;
    const up = moves.reduce((sum, share, to) => sum + ((ladder[to]?.ordinal ?? 0) > ordinal ? share : 0), 0);
    return {
      stageId: ladder[place]?.id ?? '',
      people: tally.people[place] ?? 0,
      personMonths: tally.personMonths[place] ?? 0,
      left,
      went,
      promoted: up,
      otherMoves: Math.max(0, 1 - left - went - up - (moves[place] ?? 0)),
      joined,
      came,
    };
  });
}
