import type { ExpectationWeight, SkillLevel } from '../built-in-framework/framework-shape.js';

/** Whose rating a gap is measured by. */
export type GapBasis = 'manager' | 'others' | 'self';

/** What each side says of one skill, from 0 to 4; null where nothing may be said or nobody has answered. */
export type SideRatings = {
  readonly self: number | null;
  readonly manager: number | null;
  readonly others: number | null;
};

/** How far one skill is from what the target stage asks of it. */
export type SkillGap = SideRatings & {
  readonly skillKey: string;
  readonly skillName: string;
  readonly expectation: SkillLevel;
  readonly weight: ExpectationWeight;
  /** See `gapOf`; never below 0. */
  readonly gap: number;
  /** The day of the rating that the gap is measured by, and the last day on which it still counts. */
  readonly ratedOn: string | null;
  readonly expiresOn: string | null;
};

/** The side a gap is measured by: the manager where they have answered, else the others, else the person; else nobody. */
export function basisOf(ratings: SideRatings): GapBasis | null {
  if (ratings.manager !== null) return 'manager';
  if (ratings.others !== null) return 'others';
  return ratings.self === null ? null : 'self';
}

/** How far the basis is below the expectation, in tenths of a level; 0 where it is met, passed or not known. */
export function gapOf(expectation: SkillLevel, ratings: SideRatings): number {
  const basis = basisOf(ratings);
  const rating = basis === null ? null : ratings[basis];
  return rating === null ? 0 : Math.max(0, Math.round((expectation - rating) * 10) / 10);
}

/** A gap as heavy as its skill counts at the target stage. */
export function weightedGap({ gap, weight }: Pick<SkillGap, 'gap' | 'weight'>): number {
  return Math.round(gap * weight * 10) / 10;
}

/**
 * The skills with something to learn, the largest weighted gap first; among equals the skill that counts more, then the
 * larger expectation, then by key, so that the order is always the same.
 */
export function nextToLearn(gaps: readonly SkillGap[], limit = Number.POSITIVE_INFINITY): readonly SkillGap[] {
  return gaps
    .filter(({ gap }) => gap > 0)
    .sort(
      (one, other) =>
        weightedGap(other) - weightedGap(one) ||
        other.weight - one.weight ||
        other.expectation - one.expectation ||
        (one.skillKey < other.skillKey ? -1 : 1),
    )
    .slice(0, limit);
}
