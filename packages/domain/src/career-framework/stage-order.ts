/** A stage and how high it stands. */
export type OrderedStage = { readonly key: string; readonly ordinal: number };

/** How often people moved straight from one stage to another. */
export type RecordedMoves = { readonly fromKey: string; readonly toKey: string; readonly people: number };

/** Two stages whose order is turned round although people moved between them. */
export type OrderConflict = RecordedMoves & { readonly was: 'up' | 'down' | 'sideways' };

/**
 * The ordinals of all stages after a new version: those of the version keep the order that it gives them; stages that are
 * no longer part of it, and that old records still refer to, stand between the same neighbours as before. Dense, from 1.
 */
export const ordinalsAfter = (
  before: readonly OrderedStage[],
  draft: readonly OrderedStage[],
): ReadonlyMap<string, number> => {
  const wanted = new Map(draft.map(({ key, ordinal }) => [key, ordinal]));
  const places = new Map(wanted);
  const highest = Math.max(0, ...before.map(({ ordinal }) => ordinal));
  for (const { key, ordinal } of before) {
    if (wanted.has(key)) continue;
    const beside = before.find((other) => wanted.has(other.key) && other.ordinal === ordinal);
    const lower = before.flatMap((other) => (other.ordinal < ordinal ? (wanted.get(other.key) ?? []) : []));
    places.set(
      key,
      beside === undefined ? Math.max(0, ...lower) + ordinal / (highest + 1) : (wanted.get(beside.key) ?? ordinal),
    );
  }
  const steps = [...new Set(places.values())].sort((one, other) => one - other);
  return new Map([...places].map(([key, place]) => [key, steps.indexOf(place) + 1]));
};

/**
 * The moves on record that a new order would read differently: a promotion would become a step down, for example. A past
 * that is recorded is never read anew, so such an order cannot be published.
 */
export const orderConflicts = (
  before: readonly OrderedStage[],
  draft: readonly OrderedStage[],
  moves: readonly RecordedMoves[],
): OrderConflict[] => {
  const former = new Map(before.map(({ key, ordinal }) => [key, ordinal]));
  const after = ordinalsAfter(before, draft);
  const direction = (ordinals: ReadonlyMap<string, number>, { fromKey, toKey }: RecordedMoves) =>
    Math.sign((ordinals.get(toKey) ?? 0) - (ordinals.get(fromKey) ?? 0));
  return moves
    .filter((move) => former.has(move.fromKey) && former.has(move.toKey))
    .filter((move) => direction(former, move) !== direction(after, move))
    .map((move) => {
      const was = direction(former, move);
      return { ...move, was: was > 0 ? 'up' : was < 0 ? 'down' : 'sideways' };
    });
};

/** The step of each stage as people count it: 1 for the lowest, parallel stages share one. */
export const stepsOf = (stages: readonly OrderedStage[]): ReadonlyMap<string, number> => {
  const ordinals = [...new Set(stages.map(({ ordinal }) => ordinal))].sort((one, other) => one - other);
  return new Map(stages.map(({ key, ordinal }) => [key, ordinals.indexOf(ordinal) + 1]));
};
