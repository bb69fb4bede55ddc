/** The same of two days, the earlier one first. */
export type TwoDaysOf<T> = { readonly before: T; readonly after: T };

/** What belongs together of both days, in the order of the later one; what only one day knows stands with nothing beside it. */
export const pairsOf = <T>(
  { before, after }: TwoDaysOf<readonly T[]>,
  keyOf: (one: T) => string,
): TwoDaysOf<T | undefined>[] => {
  const [then, now] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const keys = new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])]);
  return [...keys].map((key) => ({ before: then?.get(key), after: now?.get(key) }));
};

/** A difference in words, with its sign. */
export const signed = (value: number, words: (value: number) => string): string =>
  value > 0 ? `+${words(value)}` : words(value);

/** Which way something went. */
export const wayOf = (change: number): 'more' | 'fewer' | 'same' =>
  change === 0 ? 'same' : change > 0 ? 'more' : 'fewer';

/** A day, and by the end of which other day it was known so; null: now. */
export type ChosenDay = { readonly asOf: string; readonly knownOn: string | null };

/** The earlier of two days first, and of one day what was known earlier; nothing is known later than now. */
export const inOrder = <T extends ChosenDay>(one: T, other: T): TwoDaysOf<T> => {
  const place = ({ asOf, knownOn }: ChosenDay) => `${asOf} ${knownOn ?? 'now'}`;
  return place(one) <= place(other) ? { before: one, after: other } : { before: other, after: one };
};
