import type { SideRatings } from './skill-gap.js';

/** From how many levels on two views are worth a conversation: one level is a different anchor. */
const worthTalking = 1;

/** Two views of one skill that differ; the first is the higher one. */
export type Disagreement = {
  readonly higher: keyof SideRatings;
  readonly lower: keyof SideRatings;
  /** In tenths of a level. */
  readonly difference: number;
};

/** The two views that lie furthest apart, where they differ by a level or more; else null. Nobody is right by rule. */
export function disagreementOf(ratings: SideRatings): Disagreement | null {
  const views = (['self', 'manager', 'others'] as const).flatMap((side) => {
    const level = ratings[side];
    return level === null ? [] : [{ side, level }];
  });
  const [highest] = [...views].sort((one, other) => other.level - one.level);
  const [lowest] = [...views].sort((one, other) => one.level - other.level);
  if (highest === undefined || lowest === undefined) return null;
  const difference = Math.round((highest.level - lowest.level) * 10) / 10;
  return difference < worthTalking ? null : { higher: highest.side, lower: lowest.side, difference };
}
