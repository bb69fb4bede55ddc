import type { ColumnMapping, ImportOptions } from '@understudy/contracts/data-exchange';
import { groupBy } from '../collections/group-by.js';
import { checkReportingLines } from './check-reporting-lines.js';
import { finishPlan } from './finish-plan.js';
import { type DraftEmployment, employmentsFromHistory } from './history-employments.js';
import { type HistoryRow, readHistoryRows } from './history-rows.js';
import { spellsFromHistory } from './history-spells.js';
import { beginDraft, type ImportDraft } from './import-draft.js';
import { say, sayOfManager } from './import-messages.js';
import type { ImportPlan } from './import-plan.js';
import { PeopleLookup } from './people-lookup.js';
import type { LineSpell, OrganisationState, PersonHistory, TitleSpell, UnitSpell } from './person-history.js';
import { sameEmployment, sameLine, sameTitle, unknownPerson } from './person-history.js';
import type { RowEffect } from './plan-parts.js';
import { beginningOfRecord } from './record-beginning.js';
import type { SourceRow } from './source-rows.js';
import { fitToEmployments } from './spells.js';

/**
 * What a history of dated changes would do. A day is a set: rows of one day have no order, and only the state at its
 * end counts. For every employee it names, the file is the record of the kinds of change it holds, from their joining
 * row on (or from their first row of the kind, where the joining is recorded but not in the file); what is recorded
 * before that day, or about employments the file does not touch, stays.
 */
export function planHistoryImport(
  state: OrganisationState,
  source: readonly SourceRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
): ImportPlan {
  const draft = beginDraft(state);
  const read = readHistoryRows(source, mapping, options, draft.findings);
  const joins = read.rows.filter(({ change }) => change === 'joined').map(({ on }) => on);
  const beginning = beginningOfRecord(options, joins);
  const byEmployee = groupBy(resolveEmployees(read.rows, draft), ({ employee }) => employee);
  const suspended = withNumbers(read.unreadable, draft);
  const covered = { titles: has(read.rows, 'title'), lines: has(read.rows, 'manager') };

  for (const [number, [first]] of byEmployee) {
    if (first !== undefined) draft.firstLine.set(number, first.line);
    if (!draft.people.has(number)) draft.people.set(number, unknownPerson(number));
  }
  const lookup = new PeopleLookup(draft.people);
  const rowEffects: RowEffect[] = [];
  for (const [number, rows] of byEmployee) {
    const before = draft.state.people.get(number) ?? null;
    const readable = resolveManagers(rows, lookup, suspended, draft);
    rowEffects.push(...applyRows(draft, number, before, readable, beginning.day, covered, suspended.has(number)));
  }
  const cycles = checkReportingLines(draft, suspended);
  return finishPlan(draft, {
    lines: source.map(({ line }) => line),
    subjects: read.subjects,
    rowEffects,
    beginning,
    reference: state.today,
    newUnits: [],
    missing: { numbers: [], leave: false },
    cycles,
  });
}

function applyRows(
  draft: ImportDraft,
  number: string,
  before: PersonHistory | null,
  rows: readonly HistoryRow[],
  beginsOn: string | null,
  covered: { readonly titles: boolean; readonly lines: boolean },
  incomplete: boolean,
): RowEffect[] {
  const person = draft.people.get(number) ?? unknownPerson(number);
  const findings = incomplete ? null : draft.findings;
  const employments = employmentsFromHistory(person.employments, rows, beginsOn, draft.findings);
  const spells = employments.map(({ spell }) => spell);
  const ofKind = (change: HistoryRow['change']) => rows.filter((row) => row.change === change);
  const titles = spellsFromHistory<TitleSpell>(
    person.titles,
    person.employments,
    employments,
    ofKind('title'),
    covered.titles,
    {
      make: (title, span, employment) => ({
        title,
        ...span,
        startKnown: titleStartKnown(span.from, employment, beginsOn),
      }),
      same: (one, other) => one.title === other.title,
    },
    findings,
  );
  const lines = spellsFromHistory<LineSpell>(
    person.lines,
    person.employments,
    employments,
    ofKind('manager'),
    covered.lines,
    { make: (manager, span) => ({ manager, ...span }), same: (one, other) => one.manager === other.manager },
    findings,
  );
  for (const [line, spell] of lines.ofRow) if (spell !== null) draft.lineSource.set(spell, line);
  const units: UnitSpell[] = fitToEmployments(person.units, person.employments, spells);
  draft.people.set(number, { ...person, employments: spells, lines: lines.spells, titles: titles.spells, units });
  return rows.map((row) => ({
    line: row.line,
    employeeNumber: number,
    changes: rowChanges(row, before, employments, titles.ofRow, lines.ofRow),
  }));
}

function rowChanges(
  row: HistoryRow,
  before: PersonHistory | null,
  employments: readonly DraftEmployment[],
  titles: ReadonlyMap<number, TitleSpell | null>,
  lines: ReadonlyMap<number, LineSpell | null>,
): boolean {
  if (before === null) return true;
  const employment = employments.find(({ joinedLine, leftLine }) => joinedLine === row.line || leftLine === row.line);
  const title = titles.get(row.line);
  const line = lines.get(row.line);
  if (title) return !before.titles.some((spell) => sameTitle(spell, title));
  if (line) return !before.lines.some((spell) => sameLine(spell, line));
  if (employment !== undefined) return !before.employments.some((spell) => sameEmployment(spell, employment.spell));
  return before.lines.some(({ from, to }) => from <= row.on && (to === null || row.on < to));
}

function titleStartKnown(from: string, { spell }: DraftEmployment, beginsOn: string | null): boolean {
  return from !== beginsOn && !(from === spell.joinedOn && !spell.startKnown);
}

/** Rows name employees by number; an e-mail address that is recorded is understood too. */
function resolveEmployees(rows: readonly HistoryRow[], draft: ImportDraft): HistoryRow[] {
  const lookup = new PeopleLookup(draft.state.people);
  return rows.map((row) => {
    if (!row.employee.includes('@')) return row;
    const found = lookup.find(row.employee);
    return 'employeeNumber' in found ? { ...row, employee: found.employeeNumber } : row;
  });
}

function resolveManagers(
  rows: readonly HistoryRow[],
  lookup: PeopleLookup,
  suspended: ReadonlySet<string>,
  draft: ImportDraft,
): HistoryRow[] {
  return rows.flatMap((row) => {
    if (row.change !== 'manager' || row.value === null) return [row];
    const found = lookup.find(row.value);
    if ('problem' in found) {
      const known = suspended.has(row.value);
      if (!known) draft.findings.problem(row.line, 'value', sayOfManager(found.problem));
      return [];
    }
    if (found.employeeNumber === row.employee) {
      draft.findings.problem(row.line, 'value', say('reports-to-self'));
      return [];
    }
    return [{ ...row, value: found.employeeNumber }];
  });
}

function withNumbers(unreadable: ReadonlySet<string>, draft: ImportDraft): ReadonlySet<string> {
  const lookup = new PeopleLookup(draft.state.people);
  return new Set(
    [...unreadable].map((text) => {
      const found = text.includes('@') ? lookup.find(text) : { employeeNumber: text };
      return 'employeeNumber' in found ? found.employeeNumber : text;
    }),
  );
}

function has(rows: readonly HistoryRow[], change: HistoryRow['change']): boolean {
  return rows.some((row) => row.change === change);
}
