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

/** Hides a proportion whose group, or either part of it, is smaller than the threshold; a threshold of 1 hides nothing. */
export const shownProportion = (proportion: Proportion, threshold: number): ShownProportion => {
  const { numerator, denominator } = proportion;
  const parts = [numerator, denominator - numerator].filter((part) => part > 0);
  const small = denominator > 0 && [denominator, ...parts].some((part) => part < threshold);
  return small
    ? { numerator: null, denominator: null, value: null, lower: null, upper: null, hidden: true }
    : { ...proportion, hidden: false };
};
