/** The value below which the given share of the values lies. @throws RangeError without values. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One result as a line of JSON on standard output. */
export const report = (result: {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: string;
  readonly met?: boolean;
  readonly note?: string;
}): void => {
  process.stdout.write(`${JSON.stringify({ ...result, value: Number(result.value.toPrecision(4)) })}\n`);
};

/** What is going on, for whoever watches. */
export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
