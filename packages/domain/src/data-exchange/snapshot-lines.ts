import type { ImportDraft } from './import-draft.js';
import { say, sayOfManager } from './import-messages.js';
import type { PeopleLookup } from './people-lookup.js';
import type { PeopleRow } from './people-rows.js';
import { describePerson, employmentOn, type LineSpell, type PersonHistory } from './person-history.js';
import { placeOfSnapshot, type SnapshotPlace, spellsFromSnapshot } from './snapshot-spells.js';
import { clip, spanOf } from './spells.js';

/** Draws the reporting line of one row; everybody of the file is in the draft already, so managers may come later. */
export function drawLine(
  draft: ImportDraft,
  row: PeopleRow,
  lookup: PeopleLookup,
  suspended: ReadonlySet<string>,
  snapshotOn: string,
): void {
  const person = draft.people.get(row.employeeNumber);
  const place = person === undefined ? null : placeOfSnapshot(person.employments, row, snapshotOn);
  if (person === undefined || place === null || row.manager === undefined) return;
  if (row.manager === null) {
    if (place.employed)
      setLines(draft, person, spellsFromSnapshot(person.lines, place.employment, place.day, null, sameManager));
    return;
  }
  const found = lookup.find(row.manager);
  if ('problem' in found) {
    const unread = suspended.has(row.manager);
    if (!unread) draft.findings.problem(row.line, 'manager', sayOfManager(found.problem));
    return;
  }
  if (found.employeeNumber === row.employeeNumber) {
    draft.findings.problem(row.line, 'manager', say('reports-to-self'));
    return;
  }
  const manager = draft.people.get(found.employeeNumber);
  if (manager !== undefined) connect(draft, person, manager, row, place, suspended);
}

function connect(
  draft: ImportDraft,
  person: PersonHistory,
  manager: PersonHistory,
  row: PeopleRow,
  place: SnapshotPlace,
  suspended: ReadonlySet<string>,
): void {
  const { employment, day, employed } = place;
  const present = employmentOn(manager.employments, day);
  if (employed && present === undefined) {
    if (suspended.has(manager.employeeNumber)) return;
    const left = manager.employments.findLast(({ leftOn }) => leftOn !== null && leftOn <= day)?.leftOn;
    const name = describePerson(manager);
    const why = left
      ? say('manager-has-left', { manager: name, on: left })
      : say('manager-not-employed', { manager: name, on: day });
    draft.findings.problem(row.line, 'manager', why);
    return;
  }
  const within =
    present ??
    manager.employments.find(
      (other) => clip(lineOf(manager, employment.joinedOn, employment.leftOn), spanOf(other)) !== null,
    );
  const recordedLines = person.lines.some(
    ({ from }) => from >= employment.joinedOn && (employment.leftOn === null || from < employment.leftOn),
  );
  if (!employed && recordedLines) return;
  if (within === undefined) {
    draft.findings.warning(row.line, 'manager', say('never-together', { manager: describePerson(manager) }));
    return;
  }
  const lines = spellsFromSnapshot<LineSpell>(
    person.lines,
    employment,
    day,
    (span) => ({
      ...(clip(lineOf(manager, span.from, span.to), spanOf(within)) ?? lineOf(manager, span.from, span.to)),
    }),
    sameManager,
  );
  for (const line of lines)
    if (!person.lines.includes(line) && line.manager === manager.employeeNumber) draft.lineSource.set(line, row.line);
  setLines(draft, person, lines);
}

function setLines(draft: ImportDraft, person: PersonHistory, lines: readonly LineSpell[]): void {
  draft.people.set(person.employeeNumber, { ...person, lines });
}

function lineOf(manager: PersonHistory, from: string, to: string | null): LineSpell {
  return { manager: manager.employeeNumber, from, to };
}

function sameManager(one: LineSpell, other: LineSpell): boolean {
  return one.manager === other.manager;
}
