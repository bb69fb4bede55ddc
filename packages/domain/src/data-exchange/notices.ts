import type { ImportNotice } from '@understudy/contracts/data-exchange';
import type { Said } from '@understudy/contracts/said';
import { addDays, daysBetween } from '../calendar/day.js';
import { describeCycle } from './check-reporting-lines.js';
import { say } from './import-messages.js';
import { describePerson, employmentOn, type LineSpell, type PersonHistory } from './person-history.js';
import type { PlanParts } from './plan-parts.js';
import { possibleDuplicates } from './possible-duplicates.js';

type People = ReadonlyMap<string, PersonHistory>;
type Totals = {
  readonly leavers: readonly string[];
  readonly employedBefore: number;
  readonly changesNothing: boolean;
};

const shortEmploymentDays = 7;
const fewestLostLines = 3;

/** What a person should know about the file as a whole, the gravest first; only people whom the file names. */
export function recordNotices(
  people: People,
  named: ReadonlySet<string>,
  parts: PlanParts,
  totals: Totals,
): ImportNotice[] {
  return [
    ...parts.cycles.map((cycle) => notice('cycle', describeCycle(cycle, people), cycle.members, cycle.from)),
    ...manyLeavers(totals),
    ...missingPeople(parts),
    ...historyBegins(parts),
    ...linesLostForOneDay(people, named),
    ...possibleDuplicates(people, named).map(({ members, reasons, on }) => ({
      ...notice(
        'possible-duplicate',
        say('possible-duplicate', { people: members.map((number) => describe(people, number)) }),
        members,
        on,
      ),
      because: [...reasons],
    })),
    ...shortEmployments(people, named),
    ...(totals.changesNothing ? [notice('nothing-to-do', say('nothing-to-do'), [], null)] : []),
  ];
}

function manyLeavers({ leavers, employedBefore }: Totals): ImportNotice[] {
  if (leavers.length === 0) return [];
  const share = Math.round((leavers.length / employedBefore) * 100);
  const message = say('many-leavers', { leavers: leavers.length, total: employedBefore, share });
  return [notice('many-leavers', message, leavers, null)];
}

function missingPeople({ missing }: PlanParts): ImportNotice[] {
  const count = missing.numbers.length;
  if (count === 0) return [];
  const message = say(missing.leave ? 'missing-people-leave' : 'missing-people-stay', { count });
  return [notice('missing-people', message, missing.numbers, null)];
}

function historyBegins({ beginning }: PlanParts): ImportNotice[] {
  if (beginning.day === null || beginning.joins === 0) return [];
  const message = say('history-begins', { count: beginning.joins, on: beginning.day });
  return [notice('history-begins', message, [], beginning.day)];
}

/** Days on which several people have no manager who have one on the day before and again on the day after. */
function linesLostForOneDay(people: People, named: ReadonlySet<string>): ImportNotice[] {
  const lost = new Map<string, number>();
  for (const person of namedPeople(people, named)) {
    for (const { to } of person.lines) {
      if (to === null) continue;
      const next = person.lines.find(({ from }) => from > to);
      if (lineOn(person, to) === undefined && next?.from === addDays(to, 1)) lost.set(to, (lost.get(to) ?? 0) + 1);
    }
  }
  return [...lost.entries()]
    .filter(([, count]) => count >= fewestLostLines)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day]) => {
      const next = addDays(day, 1);
      const without = namedPeople(people, named).filter((person) => {
        const stays = employmentOn(person.employments, next) !== undefined;
        const misses = employmentOn(person.employments, day) !== undefined && lineOn(person, day) === undefined;
        return misses && (stays ? lineOn(person, next) !== undefined : lineOn(person, addDays(day, -1)) !== undefined);
      });
      const message = say('lines-lost', { count: without.length, on: day, next });
      return notice(
        'lines-lost-for-one-day',
        message,
        without.map(({ employeeNumber }) => employeeNumber),
        day,
      );
    });
}

function shortEmployments(people: People, named: ReadonlySet<string>): ImportNotice[] {
  const short = namedPeople(people, named).filter(({ employments }) =>
    employments.some(({ joinedOn, leftOn }) => leftOn !== null && daysBetween(joinedOn, leftOn) <= shortEmploymentDays),
  );
  if (short.length === 0) return [];
  const message = say('short-employments', { count: short.length, people: short.slice(0, 20).map(describePerson) });
  return [
    notice(
      'short-employment',
      message,
      short.map(({ employeeNumber }) => employeeNumber),
      null,
    ),
  ];
}

function lineOn(person: PersonHistory, day: string): LineSpell | undefined {
  return person.lines.find(({ from, to }) => from <= day && (to === null || day < to));
}

function namedPeople(people: People, named: ReadonlySet<string>): PersonHistory[] {
  return [...named].flatMap((number) => people.get(number) ?? []);
}

function describe(people: People, number: string): string {
  const person = people.get(number);
  return person === undefined ? number : describePerson(person);
}

function notice(
  kind: ImportNotice['kind'],
  message: Said,
  employeeNumbers: readonly string[],
  on: string | null,
): ImportNotice {
  return { kind, message, because: [], employeeNumbers: employeeNumbers.slice(0, 500), on };
}
