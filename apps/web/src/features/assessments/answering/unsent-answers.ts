import { z } from 'zod';

const stored = z.array(z.tuple([z.string(), z.object({ level: z.number().nullable(), note: z.string().nullable() })]));

/** Answers that have not arrived yet, by item, the oldest first. */
export type UnsentAnswers = Map<string, { readonly level: number | null; readonly note: string | null }>;

const placeOf = (requestId: string): string => `understudy-unsent-${requestId}`;

/** What this tab still holds of an earlier visit, for instance when the page was closed while offline. */
export const readUnsent = (requestId: string): UnsentAnswers => {
  try {
    const text = sessionStorage.getItem(placeOf(requestId));
    return new Map(text === null ? [] : stored.parse(JSON.parse(text)));
  } catch {
    return new Map();
  }
};

/** Keeps in this tab what has not arrived; nothing stays once everything has. */
export const writeUnsent = (requestId: string, unsent: UnsentAnswers): void => {
  try {
    if (unsent.size === 0) sessionStorage.removeItem(placeOf(requestId));
    else sessionStorage.setItem(placeOf(requestId), JSON.stringify([...unsent]));
  } catch {
    // A browser without storage keeps the answers in the open page alone.
  }
};
