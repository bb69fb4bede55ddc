import { dayNumber } from '../calendar/day.js';
import { intersection, intervalOf } from '../calendar/interval.js';
import { groupBy } from '../collections/group-by.js';
import { type GroupMember, groupKey, type LedGroups } from './group.js';
import { groupMembers, ledGroups } from './group-members.js';
import type { OrganisationHistory, StageAssignmentRow, StageRow } from './history.js';
import type { IndexedHistory } from './indexed-history.js';
import {
  type EmploymentSpell,
  joinEmployments,
  type ManagerSpell,
  type PersonRecord,
  type StageStay,
  stageStays,
  whileEmployed,
} from './person-record.js';

/**
 * Arranges a history for the indicators. Throws RangeError on a date that is none, and Error when a row names a person,
 * stage or role that the history does not hold.
 */
export function indexHistory(history: OrganisationHistory): IndexedHistory {
  const people = personRecords(history);
  const roles = new Set(history.criticalRoles.map(({ id }) => id));
  for (const { roleId, personId } of history.successors) {
    demand(people.get(personId), 'person', personId);
    if (!roles.has(roleId)) throw new Error(`The history has no critical role '${roleId}'`);
  }
  const childUnits = groupBy(history.units, ({ parentId }) => parentId);
  const unitsAbove = new Map(history.units.map(({ id, parentId }) => [id, parentId]));
  const membershipsByPerson = groupBy(history.unitMemberships, ({ personId }) => personId);
  const known = new Map<string, readonly GroupMember[]>();
  let led: LedGroups | undefined;
  const index: IndexedHistory = {
    begins: history.historyBegins === null ? Number.NEGATIVE_INFINITY : dayNumber(history.historyBegins),
    people,
    stages: [...history.stages].sort((one, other) => one.ordinal - other.ordinal),
    criticalRoles: history.criticalRoles,
    openings: history.openings ?? [],
    successorsByRole: groupBy(history.successors, ({ roleId }) => roleId),
    membershipsByUnit: groupBy(history.unitMemberships, ({ unitId }) => unitId),
    targetsByPerson: groupBy(history.targets ?? [], ({ personId }) => personId),
    resultsByPerson: groupBy(history.results ?? [], ({ personId }) => personId),
    signalsByPerson: groupBy(history.signals ?? [], ({ personId }) => personId),
    unitAbove: (unitId) => unitsAbove.get(unitId) ?? null,
    membershipsOf: (personId) => membershipsByPerson.get(personId) ?? [],
    unitAndBelow: (unitId) => {
      const found = new Set([unitId]);
      for (const id of found) for (const child of childUnits.get(id) ?? []) found.add(child.id);
      return found;
    },
    led: () => {
      led ??= ledGroups(people.values());
      return led;
    },
    membersOf: (group) => {
      const key = groupKey(group);
      const members = known.get(key) ?? groupMembers(index, group);
      known.set(key, members);
      return members;
    },
  };
  return index;
}

type GrowingRecord = PersonRecord & {
  spells: EmploymentSpell[];
  stays: StageStay[];
  managers: ManagerSpell[];
  enrolments: number[];
};

function personRecords(history: OrganisationHistory): Map<string, PersonRecord> {
  const begins = history.historyBegins === null ? Number.NEGATIVE_INFINITY : dayNumber(history.historyBegins);
  const people = new Map<string, GrowingRecord>(
    history.people.map(({ id }) => [id, { id, spells: [], stays: [], managers: [], enrolments: [] }]),
  );
  for (const row of history.employments) {
    const { from, to } = intervalOf(row.joined, row.left);
    const { leavingKind, regretted } = row;
    const startKnown = row.startKnown && from > begins;
    demand(people.get(row.personId), 'person', row.personId).spells.push({
      from,
      to,
      startKnown,
      leavingKind,
      regretted,
    });
  }
  for (const person of people.values()) person.spells = joinEmployments(person.spells);
  addStays(people, history, begins);
  for (const { personId, enrolledOn } of history.enrolments ?? []) {
    demand(people.get(personId), 'person', personId).enrolments.push(dayNumber(enrolledOn));
  }
  for (const line of history.reportingLines) {
    const person = demand(people.get(line.personId), 'person', line.personId);
    const manager = demand(people.get(line.managerId), 'person', line.managerId);
    for (const days of whileEmployed(person, intervalOf(line.from, line.to))) {
      for (const spell of manager.spells) {
        const both = intersection(days, spell);
        if (both !== null) person.managers.push({ ...both, manager });
      }
    }
  }
  for (const person of people.values()) person.managers.sort((one, other) => one.from - other.from);
  return people;
}

function addStays(people: Map<string, GrowingRecord>, history: OrganisationHistory, begins: number): void {
  const stages = new Map<string, StageRow>(history.stages.map((stage) => [stage.id, stage]));
  const assignments = groupBy(history.stageAssignments, ({ personId }) => personId);
  const stayOf = ({ stageId, from, to, startKnown, migrated }: StageAssignmentRow): StageStay => ({
    ...intervalOf(from, to),
    stage: demand(stages.get(stageId), 'stage', stageId),
    startKnown,
    migrated: migrated ?? false,
  });
  for (const [personId, rows] of assignments) {
    const person = demand(people.get(personId), 'person', personId);
    person.stays = stageStays(rows.map(stayOf), person.spells, begins);
  }
}

function demand<Value>(value: Value | undefined, kind: string, id: string): Value {
  if (value === undefined) throw new Error(`The history has no ${kind} '${id}'`);
  return value;
}
