import type { Signal } from '@understudy/contracts/assessments-signals';
import type { SignalImportProblem, SignalImportRow } from '@understudy/contracts/assessments-signals-import';
import { dayNumber } from '../calendar/day.js';
import type { FileLine } from '../data-exchange/file-line.js';

/** The columns of a file of past observations; all of them are needed. */
export const signalColumns = ['person', 'observer', 'signal', 'observed_on', 'evidence'] as const;
type Column = (typeof signalColumns)[number];

/** Somebody whom a file can name, with the days on which they worked here, the last of each exclusive. */
export type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly spells: readonly { readonly from: string; readonly to: string | null }[];
};

/** What a file is read against. */
export type SignalImportFacts = {
  readonly today: string;
  /** Who brings the file in; nobody does so with what was seen of themselves. */
  readonly broughtBy: string | null;
  /** By employee number and by e-mail, in lower case; several where an address is not one person's. */
  readonly people: ReadonlyMap<string, readonly KnownPerson[]>;
  /** By key, and by name in the languages of the product, in lower case. */
  readonly signals: ReadonlyMap<string, Signal>;
  /** What is recorded already, as `keyOf` says it. */
  readonly recorded: ReadonlySet<string>;
};

export type PlannedSignal = {
  readonly line: number;
  readonly person: KnownPerson;
  readonly observer: KnownPerson;
  readonly signal: Signal;
  readonly observedOn: string;
  readonly evidence: string;
};

export type SignalImportPlan = {
  readonly planned: readonly PlannedSignal[];
  readonly problems: readonly SignalImportProblem[];
};

const [shortestEvidence, longestEvidence, mostRows] = [20, 2000, 5000];

/** By what the same observation is known again. */
export const keyOf = (one: {
  readonly personId: string;
  readonly observerId: string;
  readonly signal: string;
  readonly observedOn: string;
  readonly evidence: string;
}): string => [one.personId, one.observerId, one.signal, one.observedOn, one.evidence].join(' ');

/** Reads a file with its head: what each row would write, and what is wrong with it, by line and field. */
export const planSignalImport = (rows: readonly FileLine[], facts: SignalImportFacts): SignalImportPlan => {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = signalColumns.filter((column) => !head.includes(column));
  const problem = (
    line: number,
    field: string,
    code: SignalImportProblem['code'],
    value = '',
  ): SignalImportProblem => ({
    line,
    field,
    code,
    value: value.slice(0, 100),
  });
  if (missing.length > 0)
    return { planned: [], problems: missing.map((field) => problem(rows[0]?.line ?? 1, field, 'column-missing')) };
  if (rows.length > mostRows + 1) {
    const line = rows[mostRows + 1]?.line ?? mostRows + 2;
    return { planned: [], problems: [problem(line, 'person', 'too-many-rows', String(mostRows))] };
  }
  const problems: SignalImportProblem[] = [];
  const planned: PlannedSignal[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows.slice(1)) {
    const cell = (column: Column): string => (cells[head.indexOf(column)] ?? '').trim();
    const own: SignalImportProblem[] = [];
    const say = (column: Column, code: SignalImportProblem['code'], value = cell(column)) => {
      own.push(problem(line, column, code, value));
      return undefined;
    };
    const known = (column: 'person' | 'observer'): KnownPerson | undefined => {
      const found = facts.people.get(cell(column).toLowerCase()) ?? [];
      if (cell(column) === '') return undefined;
      if (found.length === 0) return say(column, 'person-unknown');
      return found.length > 1 ? say(column, 'several-people') : found[0];
    };
    for (const column of signalColumns) if (cell(column) === '') say(column, 'value-missing');
    const person = known('person');
    const observer = known('observer');
    const signal = facts.signals.get(cell('signal').toLowerCase());
    if (cell('signal') !== '' && signal === undefined) say('signal', 'signal-unknown');
    const [observedOn, evidence] = [cell('observed_on'), cell('evidence')];
    const readable = isDay(observedOn);
    if (observedOn !== '' && !readable) say('observed_on', 'date-unreadable');
    if (readable && observedOn > facts.today) say('observed_on', 'day-ahead');
    else if (readable) {
      if (person && !workedOn(person, observedOn)) say('person', 'not-employed-then');
      if (observer && !workedOn(observer, observedOn)) say('observer', 'not-employed-then');
    }
    if (person && person.id === observer?.id) say('observer', 'of-oneself');
    if (person && person.id === facts.broughtBy) say('person', 'about-you');
    if (evidence !== '' && evidence.length < shortestEvidence) say('evidence', 'too-short', String(shortestEvidence));
    if (evidence.length > longestEvidence) say('evidence', 'too-long', String(longestEvidence));
    if (own.length === 0 && person && observer && signal) {
      const key = keyOf({ personId: person.id, observerId: observer.id, signal, observedOn, evidence });
      if (facts.recorded.has(key)) say('evidence', 'recorded-already');
      else if (seen.has(key)) say('evidence', 'row-twice');
      else planned.push({ line, person, observer, signal, observedOn, evidence });
      seen.add(key);
    }
    problems.push(...own);
  }
  return { planned, problems };
};

/** What a planned row says, in the names of the directory. */
export const presentPlanned = ({ line, person, observer, ...rest }: PlannedSignal): SignalImportRow => ({
  line,
  person: person.name,
  observer: observer.name,
  ...rest,
});

const workedOn = ({ spells }: KnownPerson, day: string): boolean =>
  spells.some(({ from, to }) => from <= day && (to === null || day < to));

const isDay = (text: string): boolean => {
  try {
    return dayNumber(text) > -100_000;
  } catch {
    return false;
  }
};
