import type { ConfidentialAnswer, ConfidentialIndicator } from './confidential-answers.js';
import { type Piece, SharedAtoms } from './shared-atoms.js';
import { smallestThreshold } from './suppression.js';

/** Answers that are counted together. */
export type AnswerSet = readonly ConfidentialAnswer[];

/** The figure of one group in one stage that wants to be told: who stands behind each answer. */
export type Candidate = { readonly id: string; readonly pieces: ReadonlyMap<ConfidentialAnswer, readonly Piece[]> };

/** A number of a figure as it is told: the answers it counts together, and the pieces it was counted from. */
export type ToldCount = { readonly answers: AnswerSet; readonly pieces: readonly Piece[] };

/**
 * Indicators that count the same records. By the horizon that stands in the readiness mix promotions were judged until they
 * were judged by results; what was told then can still be added and subtracted, so they are told beside each other.
 */
export const sameRecords: Readonly<Record<ConfidentialIndicator, readonly ConfidentialIndicator[]>> = {
  'readiness-mix': ['readiness-mix', 'promoted-beyond-readiness'],
  'promoted-beyond-readiness': ['readiness-mix', 'promoted-beyond-readiness'],
  overlooked: ['overlooked'],
};

/** How finely an indicator may be told, the finest first. */
export const resolutions: Readonly<Record<ConfidentialIndicator, readonly (readonly AnswerSet[])[]>> = {
  'readiness-mix': [
    [['ready-now'], ['within-1-year'], ['within-2-years'], ['within-3-years'], ['not-assessed']],
    [['ready-now', 'within-1-year'], ['within-2-years', 'within-3-years'], ['not-assessed']],
    [['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'], ['not-assessed']],
  ],
  'promoted-beyond-readiness': [
    [['promoted-ready'], ['promoted-before-ready'], ['promoted-not-assessed']],
    [['promoted-ready'], ['promoted-before-ready', 'promoted-not-assessed']],
  ],
  overlooked: [[['observed'], ['overlooked']]],
};

/**
 * Which figures of a day are told, and how finely. They are offered from the largest to the smallest (ties: by id); each is
 * told at the finest resolution at which no sum of told numbers, on this day and on all before, is about fewer people than
 * the threshold, or counts fewer of them. What cannot be told at any is kept back. Throws RangeError below a threshold of 5.
 */
export function decidePublication(
  indicator: ConfidentialIndicator,
  candidates: readonly Candidate[],
  before: readonly (readonly (readonly Piece[])[])[],
  threshold: number,
): Map<string, readonly ToldCount[]> {
  if (!(threshold >= smallestThreshold)) throw new RangeError(`The threshold must be at least ${smallestThreshold}`);
  const atoms = new SharedAtoms(threshold);
  for (const sets of before) atoms.tell(sets);
  const told = new Map<string, readonly ToldCount[]>();
  const sized = candidates.map((candidate) => ({ candidate, size: sizeOf(candidate) })).filter(({ size }) => size > 0);
  sized.sort((one, other) => other.size - one.size || (one.candidate.id < other.candidate.id ? -1 : 1));
  for (const { candidate } of sized) {
    for (const resolution of resolutions[indicator]) {
      const counts = resolution.map((answers) => ({
        answers,
        pieces: answers.flatMap((answer) => candidate.pieces.get(answer) ?? []),
      }));
      const sets = counts.map(({ pieces }) => pieces);
      if (!atoms.mayTell(sets)) continue;
      atoms.tell(sets);
      told.set(candidate.id, counts);
      break;
    }
  }
  return told;
}

function sizeOf({ pieces }: Candidate): number {
  return [...pieces.values()].reduce((sum, own) => sum + own.length, 0);
}
