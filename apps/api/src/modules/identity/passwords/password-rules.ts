import type { FieldProblem } from '@understudy/contracts/problem';
import { commonWords } from './common-words.js';

const productWords = ['understudy', 'understudies'];
const fewestDifferentLeft = 5;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const without = (text: string, words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), text);

const wordsOf = (context: readonly string[]): string[] =>
  context.flatMap((text) => [plain(text), ...plain(text).split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length >= 4);

const different = (text: string): number => new Set(text.replace(/[\s\p{P}\p{S}]/gu, '')).size;

/**
 * Refuses what somebody would try first: passwords that are little more than the most used ones, or than the names of
 * the product, the organisation, the person or their address. What remains without those words must be more than a few
 * different characters; nothing else is asked of a password but its length.
 * @param field where the problem is shown.
 */
export const passwordProblems = (password: string, context: readonly string[], field: string): FieldProblem[] => {
  const text = plain(password);
  if (different(without(text, commonWords)) < fewestDifferentLeft) {
    return [
      { field, message: 'This is one of the first passwords that somebody would try. Choose a few unrelated words.' },
    ];
  }
  if (different(without(text, [...wordsOf(context), ...productWords, ...commonWords])) < fewestDifferentLeft) {
    return [
      { field, message: 'Leave out your name, your organisation and the product: somebody would try those first.' },
    ];
  }
  return [];
};
