import { z } from 'zod';
import { rememberedUser } from './session-gate.js';

const prefix = 'understudy-words-';
const kept = z.object({ at: z.number(), words: z.record(z.string(), z.string()) });

/** How long words wait for whoever typed them: a weekend and a holiday. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** Texts of a form that were typed and not sent, by field. */
export type UnsentWords = z.infer<typeof kept>['words'];

const placesOf = (user: string): string => `${prefix}${user}-`;
const placeOf = (about: string): string => `${placesOf(rememberedUser() ?? 'nobody')}${about}`;

const wordsAt = (place: string): UnsentWords | null => {
  const text = sessionStorage.getItem(place);
  if (text === null) return null;
  const { at, words } = kept.parse(JSON.parse(text));
  return Date.now() - at > longest ? null : words;
};

const isCurrent = (place: string): boolean => {
  try {
    return wordsAt(place) !== null;
  } catch {
    return false;
  }
};

/** What this tab still holds of what the same person typed about something; null where there is nothing. */
export const readWords = (about: string): UnsentWords | null => {
  try {
    return wordsAt(placeOf(about));
  } catch {
    return null;
  }
};

/** Keeps in this tab what was typed about something; nothing stays where nothing is typed. */
export const keepWords = (about: string, typed: UnsentWords | null): void => {
  try {
    if (typed === null) sessionStorage.removeItem(placeOf(about));
    else sessionStorage.setItem(placeOf(about), JSON.stringify({ at: Date.now(), words: typed }));
  } catch {
    // A browser without storage keeps the words in the open page alone.
  }
};

const forget = (goes: (place: string) => boolean): void => {
  try {
    const places = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index));
    for (const place of places) if (place?.startsWith(prefix) && goes(place)) sessionStorage.removeItem(place);
  } catch {
    // Without storage there is nothing to leave behind.
  }
};

/** Leaves nothing typed behind: whoever signs out may hand the computer on. */
export const forgetWords = (): void => forget(() => true);

/**
 * Leaves nothing typed behind that is not this person's, nor what has waited too long: a session that ended by itself
 * keeps its words for the same person only.
 */
export const forgetOthersWords = (userId: string): void =>
  forget((place) => !place.startsWith(placesOf(userId)) || !isCurrent(place));
