import { proportion } from '../shadow-to-lead.js';
import { hiddenProportion, type ShownProportion } from '../small-groups.js';
import { enough, type KeptFigure, peopleBetween, sumOf } from './kept-figures.js';

type Told = KeptFigure | null | undefined;

/**
 * A share of two figures that were told: hidden where one was not, where the part was told of people whom the whole does not
 * know yet, and where either or what is left is of fewer people than a threshold that was raised since.
 */
export const toldShare = (whole: Told, part: Told, threshold: number): ShownProportion => {
  if (whole == null || part == null) return hiddenProportion;
  const isWithin = Object.entries(part.parts).every(([person, value]) => value <= (whole.parts[person] ?? 0));
  const groups = [
    peopleBetween(whole.parts, {}),
    peopleBetween(part.parts, {}),
    peopleBetween(whole.parts, part.parts),
  ];
  if (!isWithin || !groups.every((people) => enough(people, threshold))) return hiddenProportion;
  return { ...proportion(sumOf(part.parts), sumOf(whole.parts)), hidden: false };
};

/** A figure that was told, unless it is of fewer people than a threshold that was raised since. */
export const toldCount = (told: Told, threshold: number): number | null =>
  told == null || !enough(peopleBetween(told.parts, {}), threshold) ? null : sumOf(told.parts);
