import { enough, type KeptFigure, type Parts, peopleBetween, sumOf } from './kept-figures.js';

type Told = KeptFigure | null | undefined;

/**
 * What is left of a whole after its parts, all of which were told: null where one was not, where a part was told of people whom
 * the whole does not know yet or who have been told as another part, and where any of it is of fewer people than a threshold
 * that was raised since.
 */
export const restOf = (whole: Told, parts: readonly Told[], threshold: number): number | null => {
  if (whole == null || parts.some((part) => part == null)) return null;
  const told = parts.flatMap((part) => (part == null ? [] : [part.parts]));
  const taken = together(told);
  const isWithin = Object.entries(taken).every(([person, value]) => value <= (whole.parts[person] ?? 0));
  const groups = [whole.parts, ...told].map((own) => peopleBetween(own, {}));
  const left = peopleBetween(whole.parts, taken);
  if (!isWithin || ![...groups, left].every((people) => enough(people, threshold))) return null;
  return sumOf(whole.parts) - sumOf(taken);
};

const together = (told: readonly Parts[]): Parts => {
  const sums: Record<string, number> = {};
  for (const [person, value] of told.flatMap((parts) => Object.entries(parts))) {
    sums[person] = (sums[person] ?? 0) + value;
  }
  return sums;
};
