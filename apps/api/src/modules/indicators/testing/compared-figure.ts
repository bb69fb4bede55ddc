import type { Measure } from '@understudy/domain/indicators/figure';

/** What is compared of one figure: its measure, and of its details what the domain computes too. */
export type ComparedFigure = {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  status: string;
  details: unknown;
};

/** A measure with its details, in the form in which figures are compared. */
export const compared = (
  { numerator, denominator, value, lower, upper, status }: Measure,
  details: unknown,
): ComparedFigure => ({
  numerator,
  denominator,
  value,
  lower,
  upper,
  status,
  details,
});
