import type { ResourceKey } from 'i18next';
import { textsOf } from './locale-files.js';

const wrap = (value: unknown): unknown => {
  if (typeof value === 'string') return `⟦${value}⟧`;
  return Object.fromEntries(Object.entries(value as Record<string, unknown>).map(([key, inner]) => [key, wrap(inner)]));
};

/** The English texts, each between brackets that no text of ours contains otherwise. */
export const pseudoTexts = (): Record<string, ResourceKey> => wrap(textsOf('en-GB')) as Record<string, ResourceKey>;

const attributes = ['aria-label', 'placeholder', 'title', 'alt'];

/**
 * Words on the screen that came neither from the texts nor from the data: what stands outside the brackets once the
 * names of the data are taken out. Empty when nothing is hard-coded.
 */
export const hardCodedWords = (place: HTMLElement, data: readonly string[]): string[] => {
  const isOurs = (text: string) => {
    let rest = text;
    for (const word of data) rest = rest.replaceAll(word, '');
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    return !/\p{L}{2,}/u.test(rest);
  };
  const found: string[] = [];
  for (const element of place.querySelectorAll('*')) {
    if (element.closest('[translate="no"], style, script, time')) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent && !isOurs(node.textContent))
        found.push(node.textContent);
    }
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value && !isOurs(value)) found.push(`${name}=${value}`);
    }
  }
  return found;
};
