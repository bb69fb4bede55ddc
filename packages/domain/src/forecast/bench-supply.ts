import { type Horizon, horizons } from '../indicators/history.js';

/** A statement that somebody could be ready for a stage: a target stage, or a nomination for a role of that stage. */
export type Candidacy = {
  readonly personId: string;
  /** Where they stand. */
  readonly stageId: string;
  readonly forStageId: string;
  readonly horizon: Horizon;
};

/** Who could move into one stage: how many by when, and where they stand now. */
export type StageSupply = {
  readonly byHorizon: Readonly<Record<Horizon, number>>;
  /** The share of them that stands in each stage, by its id. */
  readonly standing: ReadonlyMap<string, number>;
  /** People of the group in lower stages, whether or not anybody said anything about them. */
  readonly pool: number;
};

/**
 * The people of a bench, each for one stage: the one they are ready for soonest, of several the lowest. Somebody who is
 * there or above already counts for none.
 */
export function benchSupply(
  stages: readonly { readonly id: string; readonly ordinal: number; readonly people: number }[],
  candidacies: readonly Candidacy[],
): ReadonlyMap<string, StageSupply> {
  const ordinals = new Map(stages.map(({ id, ordinal }) => [id, ordinal]));
  const ordinal = (stageId: string) => ordinals.get(stageId) ?? Number.NaN;
  const chosen = new Map<string, Candidacy>();
  for (const one of candidacies) {
    if (!(ordinal(one.forStageId) > ordinal(one.stageId))) continue;
    const known = chosen.get(one.personId);
    if (known === undefined || isSooner(one, known, ordinal)) chosen.set(one.personId, one);
  }
  return new Map(
    stages.map(({ id, ordinal: height }) => {
      const own = [...chosen.values()].filter(({ forStageId }) => forStageId === id);
      const at = (wanted: Horizon) => own.filter(({ horizon }) => horizon === wanted).length;
      const byHorizon = {
        'ready-now': at('ready-now'),
        'within-1-year': at('within-1-year'),
        'within-2-years': at('within-2-years'),
        'within-3-years': at('within-3-years'),
      };
      const from = stages.filter((stage) => own.some(({ stageId }) => stageId === stage.id));
      const standing = new Map(
        from.map((stage) => [stage.id, own.filter(({ stageId }) => stageId === stage.id).length / own.length]),
      );
      const pool = stages.filter((stage) => stage.ordinal < height).reduce((sum, { people }) => sum + people, 0);
      return [id, { byHorizon, standing, pool }];
    }),
  );
}

function isSooner(one: Candidacy, other: Candidacy, ordinal: (stageId: string) => number): boolean {
  const sooner = horizons.indexOf(one.horizon) - horizons.indexOf(other.horizon);
  return sooner < 0 || (sooner === 0 && ordinal(one.forStageId) < ordinal(other.forStageId));
}
