/** One stage of the ladder that a forecast is about. */
export type LadderStage = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  readonly track: string;
};

/** In the order of the ladder; stages side by side in the order of their ids. */
export function inLadderOrder(one: LadderStage, other: LadderStage): number {
  return one.ordinal - other.ordinal || (one.id < other.id ? -1 : 1);
}

/** The places of the stages that come next above (1) or below (-1): of the same track where there are any, else of all. */
export function neighbours(ladder: readonly LadderStage[], place: number, direction: 1 | -1): number[] {
  const stage = ladder[place];
  if (stage === undefined) return [];
  const beyond = ladder.filter(({ ordinal }) => (ordinal - stage.ordinal) * direction > 0);
  const sameTrack = beyond.filter(({ track }) => track === stage.track);
  const choice = sameTrack.length > 0 ? sameTrack : beyond;
  const nearest = Math.min(...choice.map(({ ordinal }) => Math.abs(ordinal - stage.ordinal)));
  return choice
    .filter(({ ordinal }) => Math.abs(ordinal - stage.ordinal) === nearest)
    .map((found) => ladder.indexOf(found));
}
