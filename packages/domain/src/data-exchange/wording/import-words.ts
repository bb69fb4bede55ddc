import type { ImportNotice } from '@understudy/contracts/data-exchange';
import type { Said } from '@understudy/contracts/said';
import type { ImportMessageCode, ImportWording } from '../import-messages.js';
import { englishImportWords } from './english-import-words.js';
import { germanImportWords } from './german-import-words.js';

/** The languages in which imports speak. */
export type ImportLanguage = 'en-GB' | 'de';

const wordings: Readonly<Record<ImportLanguage, ImportWording>> = {
  'en-GB': englishImportWords,
  de: germanImportWords,
};
const keptApart: Readonly<Record<ImportLanguage, string>> = {
  'en-GB': 'They are kept apart; nothing is merged.',
  de: 'Sie bleiben getrennt; nichts wird zusammengelegt.',
};

/** Whether an import says such a thing. */
export function isImportMessage(code: string): code is ImportMessageCode {
  return Object.hasOwn(englishImportWords, code);
}

/** The sentence of a message in one language; what no import says is left out. */
export function inWords({ code, values }: Said, language: ImportLanguage): string {
  if (!isImportMessage(code)) return '';
  const write = wordings[language][code] as (values: Said['values']) => string;
  return write(values);
}

/** The sentences of several messages, one after the other. */
export function allInWords(messages: readonly Said[], language: ImportLanguage): string {
  return messages.map((message) => inWords(message, language)).join(' ');
}

/** A notice about a whole file, with its reasons where it has some. */
export function noticeInWords(
  { message, because }: Pick<ImportNotice, 'message' | 'because'>,
  language: ImportLanguage,
): string {
  if (because.length === 0) return inWords(message, language);
  const reasons = because.map((reason) => inWords(reason, language)).join('; ');
  return `${inWords(message, language)}: ${reasons}. ${keptApart[language]}`;
}
