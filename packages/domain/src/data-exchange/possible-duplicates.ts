import type { Said } from '@understudy/contracts/said';
import { daysBetween } from '../calendar/day.js';
import { groupBy } from '../collections/group-by.js';
import { editDistance } from './edit-distance.js';
import { say } from './import-messages.js';
import { nameKey } from './people-lookup.js';
import type { EmploymentSpell, PersonHistory } from './person-history.js';
import { isInterimTitle, titleKey, titleLikeness } from './title-likeness.js';

/** Employee numbers that may belong to one person, and why. */
export type PossibleDuplicate = {
  readonly members: readonly string[];
  readonly reasons: readonly Said[];
  readonly on: string | null;
};

type Pair = {
  readonly one: string;
  readonly other: string;
  readonly reason: Said;
  readonly on: string;
  readonly strength: number;
};
type Stay = { readonly person: PersonHistory; readonly employment: EmploymentSpell };

const shortDays = 7;
const briefDays = 60;
const handoverDays = 7;
const mostGroups = 50;
/** More people than this on one day, or under one name, are a wave and no evidence about any two of them. */
const mostTogether = 50;

/**
 * Groups of employee numbers that may be one person under several numbers. Evidence, strongest first: the same name
 * (or a misspelling of it) in employments that follow one another; an employment of a week or less that another with
 * the same title follows on the day; an interim title that is taken over by, or from, somebody whose own title changes
 * that day; a title that nobody else holds, left by one and taken by a joiner on the same day. Weaker evidence about
 * somebody of whom there is stronger is not used. Only groups with somebody named in the file.
 */
export function possibleDuplicates(
  people: ReadonlyMap<string, PersonHistory>,
  named: ReadonlySet<string>,
): PossibleDuplicate[] {
  const stays = [...people.values()].flatMap((person) =>
    person.employments.map((employment) => ({ person, employment })),
  );
  const pairs = [...sameNames(people), ...handovers(stays), ...interimEntries(people, stays)]
    .filter(({ one, other }) => named.has(one) || named.has(other))
    .sort((first, second) => second.strength - first.strength);
  const strongest = new Map<string, number>();
  const kept = pairs.filter(({ one, other, strength }) => {
    const rival = Math.max(strongest.get(one) ?? 0, strongest.get(other) ?? 0);
    if (rival > strength && strength === weak) return false;
    for (const number of [one, other]) strongest.set(number, Math.max(strongest.get(number) ?? 0, strength));
    return true;
  });
  return grouped(kept).slice(0, mostGroups);
}

const strong = 2;
const weak = 1;

function sameNames(people: ReadonlyMap<string, PersonHistory>): Pair[] {
  const withNames = [...people.values()].filter(({ name, employeeNumber }) => name !== employeeNumber);
  const pairs: Pair[] = [];
  for (const [, namesakes] of groupBy(withNames, ({ name }) => nameKey(name))) {
    if (namesakes.length > mostTogether) continue;
    namesakes.forEach((one, index) => {
      for (const other of namesakes.slice(index + 1)) {
        const day = successionDay(one, other, Number.POSITIVE_INFINITY);
        if (day !== null) pairs.push(pair(one, other, say('same-name-in-turn'), day, strong));
      }
    });
  }
  return pairs;
}

/** Somebody leaves on the day somebody else joins, under the same words of a title or nearly the same name. */
function handovers(stays: readonly Stay[]): Pair[] {
  const byJoining = groupBy(stays, ({ employment }) => employment.joinedOn);
  const holders = holdersOfTitles(stays);
  return stays.flatMap((leaver) => {
    const day = leaver.employment.leftOn;
    if (day === null) return [];
    const joiners = byJoining.get(day) ?? [];
    if (joiners.length > mostTogether) return [];
    return joiners.flatMap((joiner) => {
      if (joiner.person === leaver.person) return [];
      const { person: one } = leaver;
      const { person: other } = joiner;
      const event = { leaver: one.employeeNumber, joiner: other.employeeNumber, on: day };
      if (nearNames(one, other)) return [pair(one, other, say('handover-near-names', event), day, strong)];
      const title = lastTitleBefore(one, day);
      const taken = titleOn(other, day);
      if (title === null || taken === null || titleKey(title) !== titleKey(taken)) return [];
      const short = daysBetween(leaver.employment.joinedOn, day) <= shortDays;
      const unique = (holders.get(titleKey(title)) ?? 0) <= 2;
      if (!short && !unique) return [];
      const reason = say('handover-same-title', { ...event, title: taken });
      return [pair(one, other, reason, day, short ? strong : weak)];
    });
  });
}

/** A brief or interim entry beside somebody whose own title changes on the day it begins or ends. */
function interimEntries(people: ReadonlyMap<string, PersonHistory>, stays: readonly Stay[]): Pair[] {
  const changes = new Map<string, { person: PersonHistory; before: string; after: string }[]>();
  for (const person of people.values()) {
    person.titles.forEach((spell, index) => {
      const before = person.titles[index - 1];
      if (before === undefined || before.to !== spell.from) return;
      const change = { person, before: before.title, after: spell.title };
      const day = changes.get(spell.from);
      if (day === undefined) changes.set(spell.from, [change]);
      else day.push(change);
    });
  }
  return stays.flatMap(({ person, employment }) => {
    const { joinedOn, leftOn } = employment;
    const entryTitle = titleOn(person, joinedOn);
    const interim = entryTitle !== null && isInterimTitle(entryTitle);
    const began = (interim ? (changes.get(joinedOn) ?? []) : []).flatMap((change) =>
      entryTitle !== null && change.person !== person && titleLikeness(entryTitle, change.before) >= 0.7
        ? [
            pair(
              person,
              change.person,
              say('interim-begins', {
                person: person.employeeNumber,
                title: entryTitle,
                on: joinedOn,
                other: change.person.employeeNumber,
                before: change.before,
              }),
              joinedOn,
              strong,
            ),
          ]
        : [],
    );
    if (leftOn === null || daysBetween(joinedOn, leftOn) > briefDays) return began;
    const lastTitle = lastTitleBefore(person, leftOn);
    const ended = (changes.get(leftOn) ?? []).flatMap((change) =>
      lastTitle !== null && change.person !== person && titleKey(lastTitle) === titleKey(change.after)
        ? [
            pair(
              person,
              change.person,
              say('interim-ends', {
                person: person.employeeNumber,
                on: leftOn,
                other: change.person.employeeNumber,
                after: change.after,
              }),
              leftOn,
              strong,
            ),
          ]
        : [],
    );
    return [...began, ...ended];
  });
}

function grouped(pairs: readonly Pair[]): PossibleDuplicate[] {
  const groups: { members: Set<string>; reasons: Said[]; on: string }[] = [];
  for (const { one, other, reason, on } of pairs) {
    const touching = groups.filter(({ members }) => members.has(one) || members.has(other));
    const [first] = touching;
    if (first === undefined) {
      groups.push({ members: new Set([one, other]), reasons: [reason], on });
      continue;
    }
    first.members.add(one).add(other);
    if (!first.reasons.some((known) => JSON.stringify(known) === JSON.stringify(reason))) first.reasons.push(reason);
    for (const merged of touching.slice(1)) {
      for (const member of merged.members) first.members.add(member);
      first.reasons.push(...merged.reasons);
      groups.splice(groups.indexOf(merged), 1);
    }
  }
  return groups
    .map(({ members, reasons, on }) => ({ members: [...members].sort(), reasons, on }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

function holdersOfTitles(stays: readonly Stay[]): Map<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const { person } of stays) {
    for (const { title } of person.titles) {
      const key = titleKey(title);
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([person.employeeNumber]));
      else known.add(person.employeeNumber);
    }
  }
  return new Map([...holders].map(([key, numbers]) => [key, numbers.size]));
}

/** The day on which the later person's employment begins, when it follows the other's within the days given. */
function successionDay(one: PersonHistory, other: PersonHistory, within: number): string | null {
  const [earlier, later] =
    (one.employments[0]?.joinedOn ?? '') <= (other.employments[0]?.joinedOn ?? '') ? [one, other] : [other, one];
  const left = earlier.employments.at(-1)?.leftOn ?? null;
  const joined = later.employments[0]?.joinedOn;
  if (left === null || joined === undefined || joined < left) return null;
  return daysBetween(left, joined) <= within ? joined : null;
}

function nearNames(one: PersonHistory, other: PersonHistory): boolean {
  const first = nameKey(one.name);
  const second = nameKey(other.name);
  if (first.length < 8 || second.length < 8 || one.name === one.employeeNumber) return false;
  return successionDay(one, other, handoverDays) !== null && editDistance(first, second, 2) <= 2;
}

function titleOn(person: PersonHistory, day: string): string | null {
  return person.titles.find(({ from, to }) => from <= day && (to === null || day < to))?.title ?? null;
}

function lastTitleBefore(person: PersonHistory, day: string): string | null {
  return person.titles.findLast(({ from }) => from < day)?.title ?? null;
}

function pair(one: PersonHistory, other: PersonHistory, reason: Said, on: string, strength: number): Pair {
  return { one: one.employeeNumber, other: other.employeeNumber, reason, on, strength };
}
