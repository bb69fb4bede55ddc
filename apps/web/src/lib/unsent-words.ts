import { z } from 'zod';
import { rememberedUser } from './session-gate.js';

const prefix = 'understudy-words-';
const words = z.record(z.string(), z.string());

/** Texts of a form that were typed and not sent, by field. */
export type UnsentWords = z.infer<typeof words>;

const placeOf = (about: string): string => `${prefix}${rememberedUser() ?? 'nobody'}-${about}`;

/** What this tab still holds of what the same person typed about something; null where there is nothing. */
export const readWords = (about: string): UnsentWords | null => {
  try {
    const text = sessionStorage.getItem(placeOf(about));
    return text === null ? null : words.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Keeps in this tab what was typed about something; nothing stays where nothing is typed. */
export const keepWords = (about: string, typed: UnsentWords | null): void => {
  try {
    if (typed === null) sessionStorage.removeItem(placeOf(about));
    else sessionStorage.setItem(placeOf(about), JSON.stringify(typed));
  } catch {
    // A browser without storage keeps the words in the open page alone.
  }
};

/** Leaves nothing typed behind: whoever signs out may hand the computer on. */
export const forgetWords = (): void => {
  try {
    const places = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index));
    for (const place of places) if (place?.startsWith(prefix)) sessionStorage.removeItem(place);
  } catch {
    // Without storage there is nothing to leave behind.
  }
};
