import type { ReleasedFigures } from './released-figures.js';
import { basisOf, type GapBasis, type SideRatings } from './skill-gap.js';

/** What a target stage asks of one skill. */
export type AskedLevel = { readonly level: number; readonly weight: number };

/** A view of something against what is asked of it. */
export type Comparison = {
  readonly expectation: number | null;
  readonly gap: number;
  readonly basis: GapBasis | null;
};

/** What the three sides say, as far as it may be told. */
export function sidesOf(figures: ReleasedFigures): SideRatings {
  return { self: figures.self.mean, manager: figures.manager.mean, others: figures.others.mean };
}

/** What is asked of several skills together: the weighted mean, in tenths; null where nothing is asked. */
export function expectationOf(asked: readonly AskedLevel[]): number | null {
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return inTenths(asked.reduce((sum, { level, weight }) => sum + level * weight, 0) / weights);
}

/** How far the view that counts is below what is asked; nothing where nothing is asked or nobody has answered. */
export function compare(expectation: number | null, ratings: SideRatings): Comparison {
  const basis = basisOf(ratings);
  const rating = basis === null ? null : ratings[basis];
  const gap = expectation === null || rating === null ? 0 : Math.max(0, inTenths(expectation - rating));
  return { expectation, gap, basis };
}

function inTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
