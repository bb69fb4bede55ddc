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
