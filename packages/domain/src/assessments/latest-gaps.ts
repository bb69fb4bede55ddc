import type { Observer } from './released-figures.js';
import { compare } from './result-comparison.js';
import type { SideRatings, SkillGap } from './skill-gap.js';

/** What one view said of one skill on a day. Ratings stand side by side; none takes the place of another. */
export type SkillRating = {
  readonly skillKey: string;
  readonly observer: Observer;
  /** 0 to 4, to a tenth. */
  readonly level: number;
  readonly raters: string | null;
  readonly on: string;
  /** The last day on which it counts. */
  readonly expiresOn: string;
};

/** A skill with what the target stage asks of it. */
export type AskedSkill = {
  readonly skillKey: string;
  readonly skillName: string;
  readonly level: number;
  readonly weight: number;
};

const sides = ['self', 'manager', 'others'] as const;

/**
 * One gap for each skill that is asked for: each side by its newest rating that still counts on this day, of several on
 * one day the first given.
 */
export function latestGaps(
  asked: readonly AskedSkill[],
  ratings: readonly SkillRating[],
  today: string,
): readonly SkillGap[] {
  const newest = (skillKey: string, side: (typeof sides)[number]): SkillRating | null =>
    ratings
      .filter((rating) => rating.skillKey === skillKey && rating.observer === side && rating.expiresOn >= today)
      .reduce<SkillRating | null>((found, rating) => (found === null || rating.on > found.on ? rating : found), null);
  return asked.map(({ skillKey, skillName, level, weight }) => {
    const found = {
      self: newest(skillKey, 'self'),
      manager: newest(skillKey, 'manager'),
      others: newest(skillKey, 'others'),
    };
    const ratingsOf: SideRatings = {
      self: found.self?.level ?? null,
      manager: found.manager?.level ?? null,
      others: found.others?.level ?? null,
    };
    const { gap, basis } = compare(level, ratingsOf);
    const counted = basis === null ? null : found[basis];
    return {
      skillKey,
      skillName,
      expectation: asLevel(level),
      weight: asWeight(weight),
      ...ratingsOf,
      gap,
      ratedOn: counted?.on ?? null,
      expiresOn: counted?.expiresOn ?? null,
    };
  });
}

function asLevel(level: number): SkillGap['expectation'] {
  return ([0, 1, 2, 3] as const).find((each) => each === level) ?? 4;
}

function asWeight(weight: number): SkillGap['weight'] {
  return ([1, 2] as const).find((each) => each === weight) ?? 3;
}
