import type { HistoryProblem } from '@understudy/contracts/programmes-history';
import type { FileLine } from '../data-exchange/file-line.js';

export type HistoryCohort = {
  /** The line of the file, its head being 1. */
  readonly line: number;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
};
export type HistoryRole = {
  readonly line: number;
  readonly cohort: string;
  readonly area: string;
  readonly role: 'lead' | 'shadow' | 'adviser';
  readonly personId: string;
};

/** What an import of earlier cohorts would write, and what stands in its way. */
export type HistoryPlan = {
  readonly cohorts: readonly HistoryCohort[];
  readonly roles: readonly HistoryRole[];
  readonly problems: readonly HistoryProblem[];
};

export type HistoryFiles = { readonly cohorts: readonly FileLine[]; readonly enrolments: readonly FileLine[] };

/** What is there already: people by their employee number, and names of cohorts. */
export type HistoryKnown = { readonly people: ReadonlyMap<string, string>; readonly cohorts: ReadonlySet<string> };

type File = HistoryProblem['file'];
type Field = HistoryProblem['field'];
type Say = (file: File, line: number, code: HistoryProblem['code'], field: Field, value: string) => void;
type Line = { readonly line: number; readonly values: readonly string[] };

/** So many rows are taken from one of the files at most. */
export const mostHistoryRows = 20_000;

const roleWords = ['lead', 'shadow', 'adviser'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(text)) && text === isoOf(text);
const isoOf = (text: string): string => new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10);

/** Plans an import of earlier cohorts from the rows of its two files, each with its head. */
export const planCohortHistory = (files: HistoryFiles, known: HistoryKnown): HistoryPlan => {
  const problems: HistoryProblem[] = [];
  const say: Say = (file, line, code, field, value) => {
    problems.push({ file, line, code, field, value: value.slice(0, 100) });
  };
  const cohorts = new Map<string, HistoryCohort>();
  for (const { line, values } of linesOf('cohorts', files.cohorts, ['cohort', 'starts_on', 'ends_on'], say)) {
    const [name = '', startsOn = '', endsOn = ''] = values;
    if (!isDay(startsOn)) say('cohorts', line, 'date-unreadable', 'starts_on', startsOn);
    else if (!isDay(endsOn)) say('cohorts', line, 'date-unreadable', 'ends_on', endsOn);
    else if (endsOn < startsOn) say('cohorts', line, 'dates-reversed', 'ends_on', name);
    else if (cohorts.has(name)) say('cohorts', line, 'cohort-twice', 'cohort', name);
    else if (known.cohorts.has(name)) say('cohorts', line, 'cohort-there-already', 'cohort', name);
    else cohorts.set(name, { line, name, startsOn, endsOn });
  }
  const roles = new Map<string, HistoryRole>();
  const columns = ['cohort', 'role_area', 'role', 'person'] as const;
  for (const { line, values } of linesOf('enrolments', files.enrolments, columns, say)) {
    const [cohort = '', area = '', word = '', number = ''] = values;
    const role = roleWords.find((one) => one === word.toLowerCase());
    const personId = known.people.get(number);
    const key = JSON.stringify([cohort, area, word.toLowerCase(), number]);
    if (!cohorts.has(cohort)) say('enrolments', line, 'cohort-unknown', 'cohort', cohort);
    else if (role === undefined) say('enrolments', line, 'role-unknown', 'role', word);
    else if (personId === undefined) say('enrolments', line, 'person-unknown', 'person', number);
    else if (roles.has(key)) say('enrolments', line, 'row-twice', null, number);
    else roles.set(key, { line, cohort, area, role, personId });
  }
  const inOrder = problems.toSorted((one, other) => one.file.localeCompare(other.file, 'en') || one.line - other.line);
  return { cohorts: [...cohorts.values()], roles: [...roles.values()], problems: inOrder };
};

/** The rows below the head with the wanted columns in the wanted order; rows that lack a value are told and left out. */
const linesOf = (file: File, rows: readonly FileLine[], columns: readonly NonNullable<Field>[], say: Say): Line[] => {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const places = columns.map((column) => head.indexOf(column));
  const missing = columns.filter((_, index) => places[index] === -1);
  if (missing.length > 0) {
    for (const column of missing) say(file, rows[0]?.line ?? 1, 'column-missing', column, column);
    return [];
  }
  const tooMany = rows[mostHistoryRows + 1];
  if (tooMany !== undefined) {
    say(file, tooMany.line, 'too-many-rows', null, String(rows.length - 1));
    return [];
  }
  return rows.slice(1).flatMap(({ line, cells: row }) => {
    const values = places.map((place) => (row[place] ?? '').trim());
    const empty = columns.find((_, at) => values[at] === '');
    if (empty === undefined) return [{ line, values }];
    say(file, line, 'value-missing', empty, empty);
    return [];
  });
};
