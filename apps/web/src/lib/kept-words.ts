import { useState } from 'react';
import { keepWords, readWords } from './unsent-words.js';

type Fields = Record<string, unknown>;

const textOf = (values: Fields, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

/**
 * Keeps what is typed into some fields of a form until it is sent, so that a reload or a sign-in on another page loses
 * nothing. Without a name of what it is about, nothing is kept.
 */
export const useKeptWords = <Values extends Fields>(
  about: string | null,
  fields: readonly (keyof Values & string)[],
  given: Values,
) => {
  const [found] = useState(() => {
    const words = about === null ? null : readWords(about);
    const known = Object.entries(words ?? {}).filter(([field]) => fields.includes(field));
    return known.length === 0 ? null : Object.fromEntries(known);
  });
  const [back, setBack] = useState(found !== null);
  const forget = (): void => {
    if (about === null) return;
    keepWords(about, null);
    setBack(false);
  };
  return {
    /** What the form begins with: what is given, or what was typed before. */
    initial: found === null ? given : { ...given, ...found },
    back,
    keep: (values: Values): void => {
      if (about === null) return;
      const typed = fields.filter((field) => textOf(values, field) !== textOf(given, field));
      const words = Object.fromEntries(typed.map((field) => [field, textOf(values, field)]));
      keepWords(about, typed.length === 0 ? null : words);
    },
    forget,
    /** Forgets what was typed; the values to put back. */
    drop: (): Partial<Values> => {
      forget();
      return Object.fromEntries(fields.map((field) => [field, given[field]])) as Partial<Values>;
    },
  };
};
