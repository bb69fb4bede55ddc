/** Two-sided confidence level of every interval in the product. */
export const confidenceLevel = 0.95;

/** The 97.5% quantile of the standard normal distribution, which belongs to a two-sided level of 95%. */
export const normalQuantile = 1.959963984540054;

/** Lower and upper end of a confidence interval. */
export type ConfidenceInterval = { readonly lower: number; readonly upper: number };

/** Throws RangeError unless the count is a whole number of zero or more. */
export function assertCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of zero or more, got ${value}`);
  }
}
