import type { ColumnMapping, ImportOptions } from '@understudy/contracts/data-exchange';
import type { Findings } from './findings.js';
import { readDate } from './import-date.js';
import { say } from './import-messages.js';
import { headerKey } from './recognise-columns.js';
import { type CellReader, cellReader, type SourceRow } from './source-rows.js';

export type HistoryChange = 'joined' | 'left' | 'manager' | 'title';

/** One dated change, as written; `value` null is an empty cell. */
export type HistoryRow = {
  readonly line: number;
  readonly on: string;
  readonly employee: string;
  readonly change: HistoryChange;
  readonly value: string | null;
};

export type HistoryRows = {
  readonly rows: readonly HistoryRow[];
  /** Employees of rows that could not be read: what is missing there may make their other rows look wrong. */
  readonly unreadable: ReadonlySet<string>;
  /** The employee each line names, readable or not. */
  readonly subjects: ReadonlyMap<number, string>;
};

const changeWords: Readonly<Record<HistoryChange, readonly string[]>> = {
  joined: ['joined', 'join', 'hired', 'hire', 'joins', 'started', 'start', 'rehired', 'eintritt'],
  left: ['left', 'leave', 'leaves', 'terminated', 'termination', 'end', 'ended', 'exit', 'austritt'],
  manager: ['manager', 'reportsto', 'reportingto', 'reportingline', 'supervisor', 'linemanager', 'vorgesetzter'],
  title: ['title', 'jobtitle', 'position', 'role', 'promotion', 'stelle'],
};
const changeByWord = new Map(
  (['joined', 'left', 'manager', 'title'] as const).flatMap((change) =>
    changeWords[change].map((word): [string, HistoryChange] => [word, change]),
  ),
);

/** Reads the rows of a history; what cannot be read or contradicts another row is noted and left out. */
export function readHistoryRows(
  source: readonly SourceRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
  findings: Findings,
): HistoryRows {
  const cell = cellReader(mapping, findings);
  const rows: HistoryRow[] = [];
  const unreadable = new Set<string>();
  const subjects = new Map<number, string>();
  for (const sourceRow of source) {
    const employee = cell(sourceRow, 'employee') ?? null;
    if (employee !== null) subjects.set(sourceRow.line, employee);
    const row = readRow(sourceRow, employee, cell, options, findings);
    if (row !== null) rows.push(row);
    else if (employee !== null) unreadable.add(employee);
  }
  return { rows: withoutRepetitions(rows, unreadable, findings), unreadable, subjects };
}

function readRow(
  source: SourceRow,
  employee: string | null,
  cell: CellReader,
  options: ImportOptions,
  findings: Findings,
): HistoryRow | null {
  const { line } = source;
  const dateText = cell(source, 'effectiveOn');
  const changeText = cell(source, 'change');
  const value = cell(source, 'value');
  if (employee === null) findings.problem(line, 'employee', say('no-employee-number'));
  if (dateText === null) findings.problem(line, 'effectiveOn', say('no-date'));
  if (changeText === null) findings.problem(line, 'change', say('no-change'));
  const read = dateText ? readDate(dateText, options.dateOrder) : undefined;
  if (read !== undefined && 'problem' in read) findings.problem(line, 'effectiveOn', read.problem);
  const change = changeText ? changeByWord.get(headerKey(changeText)) : undefined;
  if (changeText && change === undefined) {
    findings.problem(line, 'change', say('unknown-change', { text: changeText }));
  }
  if (change === 'title' && value === null) findings.problem(line, 'value', say('no-title'));
  if (employee === null || read === undefined || 'problem' in read || change === undefined) return null;
  if (findings.hasProblem(line)) return null;
  return { line, on: read.date, employee, change, value: value ?? null };
}

/** One row per employee, day and change: a repeated row is left out with a warning, contradicting ones all with a problem. */
function withoutRepetitions(rows: readonly HistoryRow[], unreadable: Set<string>, findings: Findings): HistoryRow[] {
  const byKey = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = `${row.on} ${row.change} ${row.employee}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  const kept: HistoryRow[] = [];
  for (const [first, ...others] of byKey.values()) {
    if (first === undefined) continue;
    const contradicting = others.filter(({ value }) => value !== first.value);
    for (const other of others) {
      if (contradicting.length === 0) findings.warning(other.line, null, say('repeats-line', { line: first.line }));
    }
    if (contradicting.length === 0) kept.push(first);
    else {
      unreadable.add(first.employee);
      for (const row of [first, ...others]) {
        const rival = row === first ? contradicting[0] : first;
        findings.problem(
          row.line,
          'value',
          say('contradicts-line', { line: rival?.line ?? 0, value: rival?.value ?? '' }),
        );
      }
    }
  }
  return kept;
}
