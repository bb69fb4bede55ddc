import type { Proportion } from './shadow-to-lead.js';

/** A proportion as a reader sees it who may not learn of single people. */
export type ShownProportion = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly hidden: boolean;
};

/** A proportion of too few people. */
export const hiddenProportion: ShownProportion = {
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  hidden: true,
};

/** Hides a proportion whose group, or either part of it, is smaller than the threshold; a threshold of 1 hides nothing. */
export const shownProportion = (proportion: Proportion, threshold: number): ShownProportion => {
  const { numerator, denominator } = proportion;
  const parts = [numerator, denominator - numerator].filter((part) => part > 0);
  const small = denominator > 0 && [denominator, ...parts].some((part) => part < threshold);
  return small ? hiddenProportion : { ...proportion, hidden: false };
};

/**
 * Proportions of one group whose numerators lie within one another, the widest first. One is shown only where nobody can
 * subtract it from the one before that is shown and arrive at fewer than the threshold.
 */
export const shownNested = (proportions: readonly Proportion[], threshold: number): ShownProportion[] => {
  let wider: number | null = null;
  return proportions.map((proportion) => {
    const shown = shownProportion(proportion, threshold);
    if (shown.hidden) return shown;
    const between = wider === null ? 0 : wider - proportion.numerator;
    if (between > 0 && between < threshold) return hiddenProportion;
    wider = proportion.numerator;
    return shown;
  });
};
