/** Where an error came from, for the log; what is not an error is told as text. */
export const stackOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.stack ?? failure.message) : `${String(failure)}\n`;
