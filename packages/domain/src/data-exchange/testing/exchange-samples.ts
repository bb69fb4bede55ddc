import type { ImportKind, ImportOptions } from '@understudy/contracts/data-exchange';
import type { ImportPlan } from '../import-plan.js';
import type { OrganisationState } from '../person-history.js';
import { planImport } from '../plan-import.js';
import { recogniseColumns } from '../recognise-columns.js';
import type { SourceRow } from '../source-rows.js';
import { allInWords } from '../wording/import-words.js';

/** A file as the planner sees it. */
export type SampleFile = {
  readonly kind: ImportKind;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
};

/** An organisation of which nothing is recorded. */
export const emptyOrganisation: OrganisationState = {
  today: '2026-01-01',
  historyBeginsOn: null,
  people: new Map(),
  units: [],
};

/** A history file of rows like '2022-01-01 E1 joined' or '2022-01-01 E1 title Chief of Staff'; the first is line 2. */
export function historyFile(...rows: readonly string[]): SampleFile {
  return {
    kind: 'history',
    columns: ['effective_on', 'employee', 'change', 'value'],
    rows: rows.map((row, index) => {
      const [on = '', employee = '', change = '', ...value] = row.split(' ');
      return { line: index + 2, cells: [on, employee, change, value.join(' ')] };
    }),
  };
}

/** A people file with the given columns; the first row is line 2. */
export function peopleFile(columns: readonly string[], ...rows: readonly (readonly string[])[]): SampleFile {
  return { kind: 'people', columns, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

/** A simple CSV text (quotes allowed, no line breaks in cells) as a file. */
export function csvFile(kind: ImportKind, text: string): SampleFile {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return { kind, columns: header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) };
}

/** Plans a file with its columns recognised by name. */
export function planSample(
  state: OrganisationState,
  file: SampleFile,
  options: Partial<ImportOptions> = {},
): ImportPlan {
  const all = { dateOrder: 'year-month-day', missingPeople: 'keep', confirmLeavers: false, ...options } as const;
  return planImport(file.kind, state, file.rows, recogniseColumns(file.kind, file.columns), all);
}

/** The sentences of the rows with problems, each with its line. */
export function problemsOf(plan: ImportPlan): string[] {
  return plan.outcomes
    .filter(({ outcome }) => outcome === 'problem')
    .map(({ line, messages }) => `${line}: ${allInWords(messages, 'en-GB')}`);
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(,|$)/g)]
    .filter((match, index, all) => !(match[0] === '' && index === all.length - 1 && all[index - 1]?.[3] !== ','))
    .map((match) => (match[2] === undefined ? (match[1] ?? '') : match[2].replaceAll('""', '"')));
}
