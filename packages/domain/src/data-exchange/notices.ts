import type { ImportNotice } from '@understudy/contracts/data-exchange';
import { addDays, daysBetween } from '../calendar/day.js';
import { describeCycle } from './check-reporting-lines.js';
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
    ...possibleDuplicates(people, named).map(({ members, reason, on }) =>
      notice(
        'possible-duplicate',
        `${listed(members.map((number) => describe(people, number)))} may be one person: ${reason}. They are kept apart; nothing is merged.`,
        members,
        on,
      ),
    ),
    ...shortEmployments(people, named),
    ...(totals.changesNothing
      ? [notice('nothing-to-do', 'Everything in this file is already recorded.', [], null)]
      : []),
  ];
}

function manyLeavers({ leavers, employedBefore }: Totals): ImportNotice[] {
  if (leavers.length === 0) return [];
  const share = Math.round((leavers.length / employedBefore) * 100);
  const message = `${leavers.length} of ${employedBefore} people (${share}%) would be recorded as having left. Confirm that this is meant before it is applied.`;
  return [notice('many-leavers', message, leavers, null)];
}

function missingPeople({ missing }: PlanParts): ImportNotice[] {
  const count = missing.numbers.length;
  if (count === 0) return [];
  const message = missing.leave
    ? `${count} ${count === 1 ? 'person is' : 'people are'} employed but not in this file; their leaving is recorded.`
    : `${count} ${count === 1 ? 'person is' : 'people are'} employed but not in this file; they stay as they are.`;
  return [notice('missing-people', message, missing.numbers, null)];
}

function historyBegins({ beginning }: PlanParts): ImportNotice[] {
  if (beginning.day === null || beginning.joins === 0) return [];
  const message = `${beginning.joins} people join on ${beginning.day}, where this record begins. They are taken as having been there before, since when is unknown, and are left out of figures that need to know.`;
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
      const message = `On ${day}, ${without.length} people have no manager; on ${next} those of them who are still employed have one. If that is a gap in the source, mend it there; it is kept as written.`;
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
  const which = listed(short.slice(0, 20).map(describePerson));
  const message = `${short.length === 1 ? 'One employment lasts' : `${short.length} employments last`} a week or less: ${which}. They count as joinings and leavings.`;
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

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function notice(
  kind: ImportNotice['kind'],
  message: string,
  employeeNumbers: readonly string[],
  on: string | null,
): ImportNotice {
  return { kind, message, employeeNumbers: employeeNumbers.slice(0, 500), on };
}
