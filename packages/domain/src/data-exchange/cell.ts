import type { Said } from '@understudy/contracts/said';
import { say } from './import-messages.js';

/** Either the cleaned text of a cell or what is wrong with it. */
export type ReadCell = { readonly text: string } | { readonly problem: Said };

const formulaStart = /^['\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const numberSigns = /^[+-]?[\d\s().,/-]+%?$/;
const invisible = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const neutralised = /^'(?=[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * Trims a cell and refuses what must not become part of a record: formulas (numbers and telephone numbers with a sign
 * stay), control characters and characters that change the direction of writing. An apostrophe that our own export
 * put before a formula sign is taken off, and the text behind it is then plain text, not a formula.
 */
export function readCell(raw: string, longest: number): ReadCell {
  const folded = raw.replace(/[\r\n\t\u00A0]+/g, ' ').trim();
  if (folded === '') return { text: '' };
  if (invisible.test(folded)) return { problem: say('invisible-characters') };
  const exported = neutralised.test(folded);
  const text = exported ? folded.slice(1).trim() : folded;
  if (text.length > longest) return { problem: say('cell-too-long', { longest }) };
  if (!exported && formulaStart.test(text) && !(numberSigns.test(text) && /\d/.test(text))) {
    return { problem: say('formula') };
  }
  return { text };
}
