import type { IntakeProblem } from '@understudy/contracts/effectiveness-intake';
import { dayNumber } from '../calendar/day.js';
import type { FileLine } from '../data-exchange/file-line.js';
import type { ObservationDraft } from './plan-observations.js';

/** The columns of a file of observations; those after `to` may be missing. */
export const observationColumns = [
  'person',
  'metric',
  'from',
  'to',
  'value',
  'numerator',
  'denominator',
  'n',
  'spread',
  'note',
] as const;
type Column = (typeof observationColumns)[number];
const needed: readonly Column[] = ['person', 'metric', 'from', 'to'];
const longestNote = 2000;

/** So many observations are taken from one file at most. */
export const mostObservationRows = 5000;

/** Who and what the words of a file mean: ids by employee number, and by the name or key of a metric in lower case. */
export type KnownNames = {
  readonly people: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
};

export type ReadRows = { readonly drafts: readonly ObservationDraft[]; readonly problems: readonly IntakeProblem[] };

/** Reads the rows of a file with its head; what cannot be read is named by row and field. */
export const readObservationRows = (rows: readonly FileLine[], { people, metrics }: KnownNames): ReadRows => {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = needed.filter((column) => !head.includes(column));
  if (missing.length > 0) {
    return {
      drafts: [],
      problems: missing.map((field) => ({ line: rows[0]?.line ?? 1, field, code: 'column-missing', value: '' })),
    };
  }
  const tooMany = rows[mostObservationRows + 1];
  if (tooMany !== undefined) {
    const value = String(rows.length - 1);
    return { drafts: [], problems: [{ line: tooMany.line, field: 'person', code: 'too-many-rows', value }] };
  }
  const problems: IntakeProblem[] = [];
  const drafts = rows.slice(1).flatMap(({ line, cells: row }): ObservationDraft[] => {
    const cell = (column: Column): string => (head.includes(column) ? (row[head.indexOf(column)] ?? '').trim() : '');
    const before = problems.length;
    const say = (field: Column, code: IntakeProblem['code'], value: string): null => {
      problems.push({ line, field, code, value: value.slice(0, 100) });
      return null;
    };
    for (const column of needed) if (cell(column) === '') say(column, 'value-missing', '');
    const number = (column: Column): number | null => {
      const text = cell(column);
      if (text === '') return null;
      return /^-?\d+(\.\d+)?$/.test(text) && text.length <= 20 ? Number(text) : say(column, 'number-unreadable', text);
    };
    const leaderId = people.get(cell('person'));
    const metricId = metrics.get(cell('metric').toLowerCase());
    if (cell('person') !== '' && leaderId === undefined) say('person', 'person-unknown', cell('person'));
    if (cell('metric') !== '' && metricId === undefined) say('metric', 'metric-unknown', cell('metric'));
    for (const column of ['from', 'to'] as const) {
      if (cell(column) !== '' && !isDay(cell(column))) say(column, 'date-unreadable', cell(column));
    }
    if (cell('note').length > longestNote) say('note', 'text-too-long', cell('note'));
    const numbers = {
      value: number('value'),
      numerator: number('numerator'),
      denominator: number('denominator'),
      n: number('n'),
      spread: number('spread'),
    };
    if (problems.length > before || leaderId === undefined || metricId === undefined) return [];
    const [from, to, note] = [cell('from'), cell('to'), cell('note')];
    return [{ line, key: null, leaderId, metricId, from, to, ...numbers, note }];
  });
  return { drafts, problems };
};

const isDay = (text: string): boolean => {
  try {
    return dayNumber(text) > -100_000;
  } catch {
    return false;
  }
};
