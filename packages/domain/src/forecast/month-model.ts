import type { Chain, Inflow } from './chain.js';
import { drawGamma } from './drawn-counts.js';
import type { LadderStage } from './ladder.js';
import type { RandomStream } from './random-stream.js';
import type { Scenario } from './scenario.js';

/** One way out of a stage: the chance among those who have taken none of the ways before it. */
export type Move = { readonly to: number; readonly chance: number };

/** What one path believes about a month at one stage. */
export type StageMonth = {
  readonly left: number;
  /** Among those who did not leave. */
  readonly went: number;
  /** Among those who did neither, one after another; the rest stays. */
  readonly moves: readonly Move[];
  readonly joined: number;
  readonly came: number;
};

/**
 * The chances of one path: drawn from what the months that were observed leave possible, so that a band says how little is
 * known as well as how much is chance.
 */
export function drawModel(chain: Chain, random: RandomStream): StageMonth[] {
  return chain.map((stage, place) => {
    const left = drawGamma(stage.left, random);
    const went = drawGamma(stage.went, random);
    const moves = stage.moves.map((weight) => drawGamma(weight, random));
    const inLadder = moves.reduce((sum, weight) => sum + weight, 0);
    let rest = inLadder;
    const ways: Move[] = [];
    for (const [to, weight] of moves.entries()) {
      if (to === place || (stage.moves[to] ?? 0) === 0) continue;
      ways.push({ to, chance: share(weight, rest) });
      rest -= weight;
    }
    return {
      left: share(left, left + went + inLadder),
      went: share(went, went + inLadder),
      moves: ways,
      joined: drawInflow(stage.joined, random),
      came: drawInflow(stage.came, random),
    };
  });
}

/** The same path where things go as asked: what was not asked about stays as it was drawn. */
export function asAsked(
  ladder: readonly LadderStage[],
  model: readonly StageMonth[],
  { attrition, hires }: Pick<Scenario, 'attrition' | 'hires'>,
): StageMonth[] {
  return model.map((stage, place) => {
    const { id } = ladder[place] ?? { id: '' };
    const factor = attrition.find(({ stageId }) => stageId === id)?.factor ?? 1;
    const hired = hires.find(({ stageId }) => stageId === id)?.perMonth;
    return { ...stage, left: Math.min(1, stage.left * factor), joined: hired ?? stage.joined };
  });
}

function drawInflow({ shape, rate, base }: Inflow, random: RandomStream): number {
  return (drawGamma(shape, random) / rate) * base;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
