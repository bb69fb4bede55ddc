import type { ColumnMapping, ImportOptions } from '@understudy/contracts/data-exchange';
import { checkReportingLines } from './check-reporting-lines.js';
import { finishPlan } from './finish-plan.js';
import { beginDraft, type ImportDraft } from './import-draft.js';
import { say } from './import-messages.js';
import type { ImportPlan } from './import-plan.js';
import { employmentsFromSnapshot } from './people-employments.js';
import { PeopleLookup } from './people-lookup.js';
import { type PeopleRow, readPeopleRows } from './people-rows.js';
import {
  employmentOn,
  type OrganisationState,
  type PersonHistory,
  sameHistory,
  unknownPerson,
} from './person-history.js';
import type { RowEffect } from './plan-parts.js';
import { beginningOfRecord } from './record-beginning.js';
import { drawLine } from './snapshot-lines.js';
import { placeOfSnapshot, type SnapshotPlace, spellsFromSnapshot } from './snapshot-spells.js';
import type { SourceRow } from './source-rows.js';
import { fitToEmployments } from './spells.js';
import { UnitDraft } from './unit-draft.js';

/**
 * What a snapshot of people would do. Joining and leaving days make and correct employments; names, addresses and the
 * like are taken over; title, unit and manager begin to differ on the day of the snapshot. Empty cells change nothing,
 * except that somebody employed without a manager in the file has none from that day on. Of people who have left, what
 * is recorded stays. For somebody new, title, unit and manager are taken to hold from their joining on, the start of
 * the title marked as unknown.
 */
export function planPeopleImport(
  state: OrganisationState,
  source: readonly SourceRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
): ImportPlan {
  const draft = beginDraft(state);
  const snapshotOn = options.snapshotOn ?? state.today;
  const read = readPeopleRows(source, mapping, options, draft.findings);
  const beginning = beginningOfRecord(
    options,
    read.rows.flatMap(({ joinedOn }) => joinedOn ?? []),
  );
  const beginsOn = beginning.day ?? state.historyBeginsOn;
  const units = new UnitDraft(state.units);

  for (const row of read.rows) applyRow(draft, row, beginsOn, snapshotOn, units);
  refuseTakenAddresses(draft, read.rows);
  const lookup = new PeopleLookup(draft.people);
  for (const row of read.rows) drawLine(draft, row, lookup, read.unreadable, snapshotOn);
  const missing = missingPeople(draft, read.subjects, snapshotOn);
  if (options.missingPeople === 'leave') for (const number of missing) recordLeaving(draft, number, snapshotOn);
  const cycles = checkReportingLines(draft, read.unreadable);
  return finishPlan(draft, {
    lines: source.map(({ line }) => line),
    subjects: read.subjects,
    rowEffects: read.rows.map((row) => effectOf(draft, row)),
    beginning,
    reference: snapshotOn,
    newUnits: units.planned,
    missing: { numbers: missing, leave: options.missingPeople === 'leave' },
    cycles,
  });
}

function applyRow(
  draft: ImportDraft,
  row: PeopleRow,
  beginsOn: string | null,
  snapshotOn: string,
  units: UnitDraft,
): void {
  const recorded = draft.state.people.get(row.employeeNumber);
  draft.firstLine.set(row.employeeNumber, row.line);
  if (recorded === undefined && row.name === null) draft.findings.problem(row.line, 'name', say('no-name'));
  if (recorded === undefined && row.joinedOn === null)
    draft.findings.problem(row.line, 'joinedOn', say('no-joining-day'));
  const before = recorded ?? unknownPerson(row.employeeNumber);
  const employments = employmentsFromSnapshot(before.employments, row, beginsOn, snapshotOn, draft.findings);
  const person: PersonHistory = {
    ...before,
    name: row.name ?? before.name,
    preferredName: row.preferredName ?? before.preferredName,
    pronouns: row.pronouns ?? before.pronouns,
    email: row.email ?? before.email,
    location: row.location ?? before.location,
    employmentKind: row.employmentKind ?? before.employmentKind,
    employments,
    lines: fitToEmployments(before.lines, before.employments, employments),
    titles: fitToEmployments(before.titles, before.employments, employments),
    units: fitToEmployments(before.units, before.employments, employments),
  };
  const place = placeOfSnapshot(employments, row, snapshotOn);
  draft.people.set(row.employeeNumber, place === null ? person : withTitleAndUnit(draft, person, row, place, units));
}

function withTitleAndUnit(
  draft: ImportDraft,
  person: PersonHistory,
  row: PeopleRow,
  place: SnapshotPlace,
  units: UnitDraft,
): PersonHistory {
  const { employment, day, employed } = place;
  const { title } = row;
  const silent = (spells: readonly { readonly from: string }[]) =>
    !spells.some(({ from }) => from >= employment.joinedOn && (employment.leftOn === null || from < employment.leftOn));
  const titles =
    title === null || !(employed || silent(person.titles))
      ? person.titles
      : spellsFromSnapshot(
          person.titles,
          employment,
          day,
          (span) => ({ title, ...span, startKnown: span.from !== employment.joinedOn }),
          (one, other) => one.title === other.title,
        );
  if (row.unit === null || !(employed || silent(person.units))) return { ...person, titles };
  const found = units.find(row.unit, row.parentUnit);
  if ('problem' in found) {
    draft.findings.problem(row.line, 'unit', found.problem);
    return { ...person, titles };
  }
  const make = (span: { readonly from: string; readonly to: string | null }) => ({ unit: found.key, ...span });
  return {
    ...person,
    titles,
    units: spellsFromSnapshot(person.units, employment, day, make, (one, other) => one.unit === other.unit),
  };
}

/** An address of the file that somebody else keeps who is recorded under another number. */
function refuseTakenAddresses(draft: ImportDraft, rows: readonly PeopleRow[]): void {
  const lines = new Map(rows.map((row) => [row.employeeNumber, row.line]));
  const owners = new Map<string, string>();
  for (const { email, employeeNumber } of draft.people.values()) {
    if (email === null) continue;
    const key = email.toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, employeeNumber);
      continue;
    }
    const line = lines.get(employeeNumber) ?? lines.get(owner);
    const other = lines.has(employeeNumber) ? owner : employeeNumber;
    if (line !== undefined) draft.findings.problem(line, 'email', say('email-taken', { email, person: other }));
  }
}

function missingPeople(draft: ImportDraft, subjects: ReadonlyMap<number, string>, snapshotOn: string): string[] {
  const named = new Set(subjects.values());
  return [...draft.state.people.values()]
    .filter((person) => !named.has(person.employeeNumber) && employmentOn(person.employments, snapshotOn) !== undefined)
    .map(({ employeeNumber }) => employeeNumber);
}

function recordLeaving(draft: ImportDraft, number: string, day: string): void {
  const person = draft.people.get(number);
  const current = person === undefined ? undefined : employmentOn(person.employments, day);
  if (person === undefined || current === undefined || current.joinedOn === day) return;
  const employments = person.employments.map((spell) => (spell === current ? { ...spell, leftOn: day } : spell));
  draft.people.set(number, {
    ...person,
    employments,
    lines: fitToEmployments(person.lines, person.employments, employments),
    titles: fitToEmployments(person.titles, person.employments, employments),
    units: fitToEmployments(person.units, person.employments, employments),
  });
}

function effectOf(draft: ImportDraft, row: PeopleRow): RowEffect {
  const before = draft.state.people.get(row.employeeNumber);
  const after = draft.people.get(row.employeeNumber);
  const changes = before === undefined || after === undefined || !sameHistory(before, after);
  return { line: row.line, employeeNumber: row.employeeNumber, changes };
}
