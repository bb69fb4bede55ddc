import type { ColumnMapping, ImportField, ImportOptions } from '@understudy/contracts/data-exchange';
import type { LeavingKind } from '@understudy/contracts/people';
import type { Findings } from './findings.js';
import { readDate } from './import-date.js';
import { say } from './import-messages.js';
import { emailOf } from './people-lookup.js';
import type { PersonHistory } from './person-history.js';
import { type CellReader, cellReader, type SourceRow } from './source-rows.js';

/** One person as a snapshot has them. Undefined: no such column; null: an empty cell. */
export type PeopleRow = {
  readonly line: number;
  readonly employeeNumber: string;
  readonly name: string | null;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly location: string | null;
  readonly employmentKind: PersonHistory['employmentKind'] | null;
  readonly title: string | null;
  readonly unit: string | null;
  readonly parentUnit: string | null;
  readonly manager: string | null | undefined;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly leavingReason: string | null;
  readonly leavingKind: LeavingKind | null;
  readonly regretted: boolean | null;
};

export type PeopleRows = {
  readonly rows: readonly PeopleRow[];
  readonly unreadable: ReadonlySet<string>;
  readonly subjects: ReadonlyMap<number, string>;
};

/** Reads the rows of a snapshot; what cannot be read or contradicts another row is noted and left out. */
export function readPeopleRows(
  source: readonly SourceRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
  findings: Findings,
): PeopleRows {
  const cell = cellReader(mapping, findings);
  const rows: PeopleRow[] = [];
  const unreadable = new Set<string>();
  const subjects = new Map<number, string>();
  for (const sourceRow of source) {
    const number = cell(sourceRow, 'employeeNumber') ?? null;
    if (number !== null) subjects.set(sourceRow.line, number);
    const row = readRow(sourceRow, number, cell, options, findings);
    if (row !== null) rows.push(row);
    else if (number !== null) unreadable.add(number);
  }
  return { rows: withoutRepetitions(rows, source, unreadable, findings), unreadable, subjects };
}

function readRow(
  source: SourceRow,
  number: string | null,
  cell: CellReader,
  options: ImportOptions,
  findings: Findings,
): PeopleRow | null {
  const { line } = source;
  const text = (field: ImportField) => cell(source, field) ?? null;
  const date = (field: ImportField) => {
    const written = text(field);
    const read = written === null ? null : readDate(written, options.dateOrder);
    if (read !== null && 'problem' in read) findings.problem(line, field, read.problem);
    return read !== null && 'date' in read ? read.date : null;
  };
  if (number === null) findings.problem(line, 'employeeNumber', say('no-employee-number'));
  const joinedOn = date('joinedOn');
  const leftOn = date('leftOn');
  if (joinedOn !== null && leftOn !== null && leftOn <= joinedOn) {
    findings.problem(line, 'leftOn', say('leaves-before-joining', { leftOn, joinedOn }));
  }
  const row = {
    line,
    employeeNumber: number ?? '',
    name: text('name') ?? fullName(text('firstName'), text('lastName')),
    preferredName: text('preferredName'),
    pronouns: text('pronouns'),
    email: readEmail(line, text('email'), findings),
    location: text('location'),
    employmentKind: employmentKindOf(text('employmentKind')),
    title: text('title'),
    unit: text('unit'),
    parentUnit: text('parentUnit'),
    manager: cell(source, 'manager'),
    joinedOn,
    leftOn,
    leavingReason: text('leavingReason'),
    leavingKind: leavingKindOf(text('leavingKind')),
    regretted: yesOrNo(text('regretted')),
  };
  return number === null || findings.hasProblem(line) ? null : row;
}

function readEmail(line: number, text: string | null, findings: Findings): string | null {
  if (text === null) return null;
  const address = emailOf(text);
  if (address === null) findings.problem(line, 'email', say('not-an-email', { text }));
  return address;
}

function fullName(first: string | null, last: string | null): string | null {
  const name = [first, last].filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

function employmentKindOf(text: string | null): PersonHistory['employmentKind'] | null {
  const word = text?.toLowerCase() ?? '';
  if (word === '') return null;
  if (/contract|freelanc|consult|agency|extern/.test(word)) return 'contractor';
  if (/intern\b|internship|trainee|apprentice|praktik|werkstud|student/.test(word)) return 'intern';
  if (/employ|permanent|regular|full|part|festangestellt|angestellt|vollzeit|teilzeit|staff|perm/.test(word))
    return 'employee';
  return 'other';
}

function leavingKindOf(text: string | null): LeavingKind | null {
  const word = text?.toLowerCase() ?? '';
  if (word === '') return null;
  if (/involunt|dismiss|terminated|redundan|laid|layoff|unfreiwillig|arbeitgeber/.test(word)) return 'involuntary';
  if (/volunt|resign|freiwillig|arbeitnehmer/.test(word)) return 'voluntary';
  return 'other';
}

function yesOrNo(text: string | null): boolean | null {
  const word = text?.toLowerCase() ?? '';
  if (['yes', 'y', 'true', '1', 'ja', 'j', 'x'].includes(word)) return true;
  return ['no', 'n', 'false', '0', 'nein'].includes(word) ? false : null;
}

/** One row per person: a repeated row is left out with a warning, contradicting ones all with a problem. */
function withoutRepetitions(
  rows: readonly PeopleRow[],
  source: readonly SourceRow[],
  unreadable: Set<string>,
  findings: Findings,
): PeopleRow[] {
  const cells = new Map(source.map((row) => [row.line, row.cells.join('\u0000')]));
  const first = new Map<string, PeopleRow>();
  const owners = new Map<string, PeopleRow>();
  const refused = new Set<PeopleRow>();
  for (const row of rows) {
    const twin = first.get(row.employeeNumber);
    if (twin === undefined) {
      first.set(row.employeeNumber, row);
      const owner = row.email === null ? undefined : owners.get(row.email.toLowerCase());
      if (row.email !== null && owner === undefined) owners.set(row.email.toLowerCase(), row);
      if (owner !== undefined) refuseBoth(owner, row, 'email', row.email ?? '', refused, findings);
    } else if (cells.get(twin.line) === cells.get(row.line)) {
      refused.add(row);
      findings.warning(row.line, null, say('repeats-line', { line: twin.line }));
    } else {
      refuseBoth(twin, row, 'employeeNumber', row.employeeNumber, refused, findings);
      unreadable.add(row.employeeNumber);
    }
  }
  return rows.filter((row) => !refused.has(row));
}

function refuseBoth(
  one: PeopleRow,
  other: PeopleRow,
  field: 'email' | 'employeeNumber',
  value: string,
  refused: Set<PeopleRow>,
  findings: Findings,
): void {
  const twice = ({ line }: PeopleRow) =>
    field === 'email' ? say('email-twice', { email: value, line }) : say('number-twice', { number: value, line });
  findings.problem(one.line, field, twice(other));
  findings.problem(other.line, field, twice(one));
  refused.add(other);
}
