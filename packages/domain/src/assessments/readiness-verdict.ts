/** One skill of a readiness result: what the target stage asks, how heavily, and the view that counts; null where none may be told. */
export type RatedSkill = { readonly level: number; readonly weight: number; readonly rating: number | null };

/**
 * Whether a readiness result meets what its target stage expects: over the skills that are asked and rated, the ratings that
 * count weigh at least what is asked. So strength in one skill makes up for what is next to learn in another. Null where
 * nothing that is asked was rated. Ratings are tenths of a level.
 */
export function meetsExpectation(skills: readonly RatedSkill[]): boolean | null {
  let rated = false;
  let shortfall = 0;
  for (const { level, weight, rating } of skills) {
    if (rating === null) continue;
    rated = true;
    shortfall += weight * (level * 10 - Math.round(rating * 10));
  }
  return rated ? shortfall <= 0 : null;
}
