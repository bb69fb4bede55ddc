import type { Said } from '@understudy/contracts/said';
import type { ImportDraft } from './import-draft.js';
import { say } from './import-messages.js';
import { describePerson, type LineSpell, type PersonHistory } from './person-history.js';
import { findReportingCycles, type ReportingCycle } from './reporting-cycles.js';
import { clip, firstDayWithout, spanOf } from './spells.js';

/**
 * Checks every reporting line of the result: the manager must be employed on each of its days, and nobody may report
 * to themselves through others on any day. A line the file states is a problem; a recorded one is cut to the days on
 * which the manager is employed, as if the leaving had been recorded by hand.
 */
export function checkReportingLines(draft: ImportDraft, suspended: ReadonlySet<string>): readonly ReportingCycle[] {
  const changed = new Set<string>();
  for (const [number, person] of draft.people) {
    if (draft.state.people.get(number)?.employments !== person.employments) changed.add(number);
  }
  for (const person of [...draft.people.values()]) {
    if (person.lines.length > 0) fitToManagers(draft, person, changed, suspended);
  }
  const cycles = findReportingCycles(draft.people);
  for (const cycle of cycles) {
    const stated = cycle.lines.flatMap((line) => draft.lineSource.get(line) ?? []);
    const concerned = cycle.members.flatMap((member) => draft.firstLine.get(member) ?? []);
    for (const line of stated.length > 0 ? stated : concerned) {
      draft.findings.problem(line, 'manager', describeCycle(cycle, draft.people));
    }
  }
  return cycles;
}

/** Names a loop and its days. */
export function describeCycle(cycle: ReportingCycle, people: ReadonlyMap<string, PersonHistory>): Said {
  const names = [...cycle.members, cycle.members[0] ?? ''].map((number) => {
    const person = people.get(number);
    return person === undefined ? number : describePerson(person);
  });
  const shown = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
  return say('reporting-loop', { people: shown, from: cycle.from, to: cycle.to ?? '' });
}

function fitToManagers(
  draft: ImportDraft,
  person: PersonHistory,
  changed: ReadonlySet<string>,
  suspended: ReadonlySet<string>,
): void {
  let cut = false;
  const lines: LineSpell[] = [];
  for (const line of person.lines) {
    const source = draft.lineSource.get(line);
    const manager = draft.people.get(line.manager);
    const relevant = source !== undefined || changed.has(line.manager);
    const missing = relevant && manager !== undefined ? firstDayWithout(line, manager.employments) : null;
    if (manager === undefined || missing === null) lines.push(line);
    else if (source !== undefined) {
      lines.push(line);
      if (!suspended.has(line.manager)) {
        draft.findings.problem(source, 'manager', describeAbsence(manager, line, missing));
      }
    } else {
      cut = true;
      lines.push(...manager.employments.flatMap((employment) => clip(line, spanOf(employment)) ?? []));
    }
  }
  if (cut) draft.people.set(person.employeeNumber, { ...person, lines });
}

function describeAbsence(person: PersonHistory, line: LineSpell, day: string): Said {
  const manager = describePerson(person);
  const left = [...person.employments].reverse().find(({ leftOn }) => leftOn !== null && leftOn <= day)?.leftOn;
  if (left === undefined || left === null) {
    const joins = person.employments[0]?.joinedOn;
    return joins === undefined
      ? say('manager-never-employed', { manager })
      : say('manager-joins-later', { manager, on: day, joinedOn: joins });
  }
  return day === line.from
    ? say('manager-left-before', { manager, leftOn: left, from: day })
    : say('manager-leaves', { manager, leftOn: left });
}
