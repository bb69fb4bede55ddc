import { z } from 'zod';
import { keepWords, readWords } from '../../../lib/unsent-words.js';

const stored = z.array(z.tuple([z.string(), z.object({ level: z.number().nullable(), note: z.string().nullable() })]));

/** Answers that have not arrived yet, by item, the oldest first. */
export type UnsentAnswers = Map<string, { readonly level: number | null; readonly note: string | null }>;

const aboutOf = (requestId: string): string => `answers-${requestId}`;

/** What this tab still holds of an earlier visit, for instance when the page was closed while offline. */
export const readUnsent = (requestId: string): UnsentAnswers => {
  const text = readWords(aboutOf(requestId))?.answers;
  try {
    return new Map(text === undefined ? [] : stored.parse(JSON.parse(text)));
  } catch {
    return new Map();
  }
};

/** Keeps in this tab what has not arrived; nothing stays once everything has. */
export const writeUnsent = (requestId: string, unsent: UnsentAnswers): void =>
  keepWords(aboutOf(requestId), unsent.size === 0 ? null : { answers: JSON.stringify([...unsent]) });
