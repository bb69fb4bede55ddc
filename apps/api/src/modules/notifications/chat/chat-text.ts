import { englishMailWords } from '../mails/english-mail-words.js';
import { germanMailWords } from '../mails/german-mail-words.js';
import type { MailWords } from '../mails/mail-words.js';
import type { ChattedKind } from './chat-queue.repository.js';

const wordsOf = (locale: string): MailWords => (locale === 'de' ? germanMailWords : englishMailWords);

/** A message that says what kind of thing waits, and where: never a name or a word that somebody wrote. */
export const chatText = (locale: string, kinds: readonly ChattedKind[], publicUrl: string): string => {
  const words = wordsOf(locale);
  const lines = kinds.map(({ kind, ids }) => words.times(words.kinds[kind], ids.length));
  return [...lines, `${words.link}: ${publicUrl}/notifications`].join('\n');
};

/** The message of a try by hand. */
export const chatTest = (locale: string): string => wordsOf(locale).chatTest;
