import type { Horizon } from '@understudy/contracts/career-framework';

/** A stage with the track it belongs to and how high it stands there. */
export type TrackedStage = { readonly key: string; readonly track: string; readonly ordinal: number };

/**
 * The stage after another one: the lowest above it on the same track, however far that is; stages of other tracks may stand
 * in between. Null at the top of a track, and for whoever is at no stage of this framework.
 */
export const nextOnTrack = <Known extends TrackedStage>(
  stages: readonly Known[],
  fromKey: string | null | undefined,
): Known | null => {
  const from = stages.find(({ key }) => key === fromKey);
  if (from === undefined) return null;
  const higher = stages.filter(({ track, ordinal }) => track === from.track && ordinal > from.ordinal);
  return higher.reduce<Known | null>((next, one) => (next === null || one.ordinal < next.ordinal ? one : next), null);
};

/** A stage by how high it stands; without a track it is of the only one. */
export type RankedStage = { readonly key: string; readonly ordinal: number; readonly track?: string | undefined };

/** Whether a stage is a next one above another, on whichever track: higher, and nothing of its own track stands between. */
export const isNextAbove = (target: RankedStage, from: RankedStage, ladder: readonly RankedStage[]): boolean =>
  target.ordinal > from.ordinal &&
  !ladder.some(({ track, ordinal }) => track === target.track && from.ordinal < ordinal && ordinal < target.ordinal);

/**
 * By when forms propose a new target: the furthest. Nobody is said to be nearer than somebody has said, and whoever was just given a
 * target stays among those who are two to three years ahead of a need.
 */
export const proposedHorizon: Horizon = 'within-3-years';
