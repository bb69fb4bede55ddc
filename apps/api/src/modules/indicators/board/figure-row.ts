import type { Figure, IndicatorReport } from '@understudy/contracts/indicators';
import type { Sayings } from './sayings.js';
import type { SheetRow } from './sheet-shape.js';
import type { BoardWords } from './sheet-words.js';

const partsWords = ({ numerator, denominator, unit }: Figure, words: BoardWords, say: Sayings): string | null => {
  if (numerator === null || denominator === null) return null;
  const said = unit === 'per-person-year' ? words.rateParts : unit === 'days' ? words.dayParts : words.parts;
  return said(say.number(numerator), say.number(denominator));
};

const valueWords = (value: number, unit: Figure['unit'], words: BoardWords, say: Sayings): string => {
  if (unit === 'days') return words.days(say.number(value));
  return unit === 'per-person-year' ? words.perYear(say.percent(value)) : say.percent(value);
};

/** The interval in words; of days it may be open above, where so many are not filled yet. */
const intervalWords = ({ lower, upper, unit }: Figure, words: BoardWords, say: Sayings): string | null => {
  if (unit !== 'days') return lower === null || upper === null ? null : say.interval(lower, upper);
  if (lower === null) return null;
  return upper === null ? words.intervalFrom(say.number(lower)) : words.interval(say.number(lower), say.number(upper));
};

/** A figure of the report as a row, with its interval and what was counted, or why there is none; no row without one. */
export const figureRow = (
  report: IndicatorReport,
  name: Figure['indicator'],
  horizon: Figure['horizon'],
  words: BoardWords,
  say: Sayings,
): SheetRow[] => {
  const figure = report.figures.find((one) => one.indicator === name && one.horizon === horizon);
  if (figure === undefined) return [];
  const label = [words.indicator[name] ?? name, horizon === null ? [] : words.horizon[horizon]].flat().join(', ');
  const { status, value, lower, upper, unit } = figure;
  const parts = partsWords(figure, words, say);
  if (status === 'shown' && value === null && unit === 'days') {
    return [{ label, text: words.notFilled, ...(parts === null ? {} : { note: parts }) }];
  }
  if (status !== 'shown' || value === null) {
    const why = words.status[status === 'shown' ? 'not-recorded' : status];
    return [status === 'too-few' && parts !== null ? { label, text: parts, note: why } : { label, text: why }];
  }
  const note = [intervalWords(figure, words, say), parts].filter((one) => one !== null).join(' · ');
  const row = { label, text: valueWords(value, unit, words, say), ...(note === '' ? {} : { note }) };
  if (lower === null || upper === null || unit === 'days') return [row];
  return [{ ...row, range: [Math.min(1, lower), Math.min(1, value), Math.min(1, upper)] }];
};
