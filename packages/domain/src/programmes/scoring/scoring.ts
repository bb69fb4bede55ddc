/** A criterion as far as it counts. */
export type WeighedCriterion = { readonly id: string; readonly weight: number };

/** What a reviewer gives for a criterion, from 1 to 4, with why. */
export type Mark = { readonly criterionId: string; readonly mark: number | null; readonly reason: string };

/** How far apart several marks or scores are. */
export type Spread = { readonly lowest: number; readonly highest: number };

/** What the reviewers of one application found together. */
export type FoundTogether = Spread & { readonly mean: number };

/** Whether every criterion has a mark, and every mark a reason. */
export const isComplete = (criteria: readonly WeighedCriterion[], marks: readonly Mark[]): boolean =>
  criteria.length > 0 &&
  criteria.every(({ id }) =>
    marks.some((one) => one.criterionId === id && one.mark !== null && one.reason.trim() !== ''),
  );

/** The weighted mean of a reviewer's marks, from 1 to 4; null while one is missing. */
export const weightedScore = (criteria: readonly WeighedCriterion[], marks: readonly Mark[]): number | null => {
  const found = new Map(marks.map(({ criterionId, mark }) => [criterionId, mark]));
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of criteria) {
    const mark = found.get(id) ?? null;
    if (mark === null) return null;
    sum += mark * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
};

/** From where to where the scores of several reviewers go; null while there is none. */
export const foundTogether = (scores: readonly number[]): FoundTogether | null => {
  if (scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { lowest: Math.min(...scores), highest: Math.max(...scores), mean };
};

/** From where to where the marks for one criterion go; null while there is none. */
export const spreadOf = (criterionId: string, reviews: readonly (readonly Mark[])[]): Spread | null => {
  const marks = reviews.flatMap((review) =>
    review.flatMap((one) => (one.criterionId === criterionId && one.mark !== null ? [one.mark] : [])),
  );
  return marks.length === 0 ? null : { lowest: Math.min(...marks), highest: Math.max(...marks) };
};
