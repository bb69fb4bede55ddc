import type { AnswerScale } from '@understudy/contracts/assessments-instruments';

/** How many levels a question offers; five without a scale of the instrument's own. */
export const pointsOf = (scale: AnswerScale | undefined): number => scale?.labels.length ?? 5;

/** How many anchors a question has; none where the names of the levels say all. */
export const anchorsOf = (scale: AnswerScale | undefined): number =>
  scale === undefined || scale.kind === 'behaviour' ? pointsOf(scale) : 0;

/**
 * What a level counts on the scale of skills, 0 to 4: the lowest 0, the highest 4, and equal steps between. Equal steps are
 * an assumption, which a result says; it keeps the order of answers, and makes means of different scales comparable.
 */
export const countOf = (level: number, scale: AnswerScale | undefined): number => (level * 4) / (pointsOf(scale) - 1);
