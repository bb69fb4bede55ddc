import { germanFieldMessages } from './german-field-messages.js';
import { germanFieldMessagesOfGrowth } from './german-field-messages-of-growth.js';
import { germanRefusals } from './german-refusals.js';
import { germanRefusalsOfCalibration } from './german-refusals-of-calibration.js';
import { germanRefusalsOfFiles } from './german-refusals-of-files.js';
import { germanRefusalsOfGrowth } from './german-refusals-of-growth.js';

const tables = [
  germanRefusals,
  germanRefusalsOfGrowth,
  germanRefusalsOfCalibration,
  germanRefusalsOfFiles,
  germanFieldMessages,
  germanFieldMessagesOfGrowth,
];
const german: Readonly<Record<string, string>> = Object.assign({}, ...tables);

/** The English sentences whose German is known, with `{}` for what they mention. */
export const knownRefusals: ReadonlySet<string> = new Set(Object.keys(german));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sentences that mention something, as patterns; built on the first refusal that needs them. */
let patterns: readonly { readonly pattern: RegExp; readonly words: string }[] | undefined;
const mentioning = (): NonNullable<typeof patterns> => {
  patterns ??= Object.entries(german)
    .filter(([sentence]) => sentence.includes('{}'))
    .map(([sentence, words]) => ({
      pattern: new RegExp(`^${sentence.split('{}').map(escaped).join('(.+?)')}$`, 's'),
      words,
    }));
  return patterns;
};

/** Several things that are mentioned one after the other. */
const listInGerman = (part: string): string =>
  part
    .split(', ')
    .map((one) => (Object.hasOwn(german, one) ? german[one] : one))
    .join(', ');

const oneInGerman = (sentence: string): string | null => {
  const plain = Object.hasOwn(german, sentence) ? german[sentence] : undefined;
  if (plain !== undefined) return plain;
  for (const { pattern, words } of mentioning()) {
    const found = pattern.exec(sentence);
    if (found !== null) {
      // What is mentioned may be words of ours as well: days, or what a column is called.
      const mentioned = found.slice(1).map((part) => oneInGerman(part) ?? listInGerman(part));
      return words.replace(/\{\}/g, () => mentioned.shift() ?? '');
    }
  }
  return null;
};

/**
 * A refusal of the server, or what is said at a field, in German, sentence by sentence where it has several.
 * @returns null where a part of it has no German words: half a translation would mislead
 */
export function refusalInGerman(refusal: string): string | null {
  const whole = oneInGerman(refusal);
  if (whole !== null) return whole;
  const parts = refusal.split(/(?<=[.!?]) (?=\p{Lu})/u).map(oneInGerman);
  return parts.includes(null) ? null : parts.join(' ');
}
