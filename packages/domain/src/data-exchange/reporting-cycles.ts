import type { LineSpell, PersonHistory } from './person-history.js';
import { earlierEnd } from './spells.js';

/** People who report to one another in a circle, the days on which they do, and the lines that make it. */
export type ReportingCycle = {
  readonly members: readonly string[];
  readonly from: string;
  readonly to: string | null;
  readonly lines: readonly LineSpell[];
};

const mostCycles = 100;

/**
 * Every reporting loop on any day, at most 100 of them. Sweeps over the days on which lines begin; a loop that is new
 * on a day contains a line that begins on it, so only the chains above such lines are walked.
 */
export function findReportingCycles(people: ReadonlyMap<string, PersonHistory>): ReportingCycle[] {
  const starts = new Map<string, { readonly person: string; readonly line: LineSpell }[]>();
  for (const person of people.values()) {
    for (const line of person.lines) {
      const day = starts.get(line.from);
      const start = { person: person.employeeNumber, line };
      if (day === undefined) starts.set(line.from, [start]);
      else day.push(start);
    }
  }
  const current = new Map<string, LineSpell>();
  const cycles: ReportingCycle[] = [];
  for (const day of [...starts.keys()].sort()) {
    const begun = starts.get(day) ?? [];
    for (const { person, line } of begun) current.set(person, line);
    const walked = new Set<string>();
    for (const { person } of begun) {
      const cycle = walked.has(person) ? null : walkUp(person, day, current, walked);
      if (cycle !== null) cycles.push(cycle);
      if (cycles.length >= mostCycles) return cycles;
    }
  }
  return cycles;
}

/** Follows the managers of a day; people already walked that day lead nowhere new. */
function walkUp(
  start: string,
  day: string,
  current: ReadonlyMap<string, LineSpell>,
  walked: Set<string>,
): ReportingCycle | null {
  const path: string[] = [];
  const place = new Map<string, number>();
  let person = start;
  while (!walked.has(person)) {
    walked.add(person);
    place.set(person, path.length);
    path.push(person);
    const line = current.get(person);
    if (line === undefined || (line.to !== null && line.to <= day)) return null;
    person = line.manager;
  }
  const beginning = place.get(person);
  return beginning === undefined ? null : cycleOf(path.slice(beginning), day, current);
}

function cycleOf(
  members: readonly string[],
  day: string,
  current: ReadonlyMap<string, LineSpell>,
): ReportingCycle | null {
  const lines = members.flatMap((member) => current.get(member) ?? []);
  if (!lines.some(({ from }) => from === day)) return null;
  const to = lines.reduce<string | null>((end, line) => earlierEnd(end, line.to), null);
  return { members, from: day, to, lines };
}
