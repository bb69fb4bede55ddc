import type { RoleImportProblem } from '@understudy/contracts/programmes-selection';
import type { FileLine } from '../data-exchange/file-line.js';
import { type AreaHolder, type AreaPlan, type AreaRole, hasRoom } from './area-board.js';

/** Somebody of the cohort, by employee number: their enrolment, whether they have a place, and what they hold already. */
export type ImportMember = {
  readonly enrolmentId: string;
  readonly hasPlace: boolean;
  readonly experienced: boolean;
  readonly holds: ReadonlySet<string>;
};
export type ImportArea = AreaPlan & {
  readonly id: string;
  readonly name: string;
  readonly holders: readonly AreaHolder[];
};
export type ImportedRole = {
  /** The line of the file, its head being 1. */
  readonly line: number;
  readonly enrolmentId: string;
  readonly areaId: string;
  readonly role: AreaRole;
};
export type RoleImportPlan = {
  readonly roles: readonly ImportedRole[];
  readonly problems: readonly RoleImportProblem[];
};

/** How what somebody holds is written: area and role. */
export const heldKey = (areaId: string, role: string): string => `${areaId} ${role}`;

const roleWords = ['lead', 'shadow', 'adviser'] as const;
const columns = ['role_area', 'role', 'person'] as const;

/** Plans giving roles from the rows of a file with its head; leads come first, so that the ratio counts them. */
export const planRoleImport = (
  rows: readonly FileLine[],
  areas: readonly ImportArea[],
  members: ReadonlyMap<string, ImportMember>,
): RoleImportPlan => {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const places = columns.map((column) => head.indexOf(column));
  const missing = columns.filter((_, at) => places[at] === -1);
  if (missing.length > 0) {
    const line = rows[0]?.line ?? 1;
    return { roles: [], problems: missing.map((field) => ({ line, code: 'column-missing', field, value: field })) };
  }
  const known = new Map(areas.map((area) => [area.name.toLowerCase(), area]));
  const problems: RoleImportProblem[] = [];
  const read = rows.slice(1).flatMap(({ line, cells: row }) => {
    const [areaName = '', word = '', number = ''] = places.map((place) => (row[place] ?? '').trim());
    const say = (code: RoleImportProblem['code'], field: RoleImportProblem['field'], value: string) => {
      problems.push({ line, code, field, value: value.slice(0, 100) });
      return [];
    };
    const empty = columns[[areaName, word, number].indexOf('')];
    if (empty !== undefined) return say('value-missing', empty, empty);
    const area = known.get(areaName.toLowerCase());
    const role = roleWords.find((one) => one === word.toLowerCase());
    const member = members.get(number);
    if (area === undefined) return say('area-unknown', 'role_area', areaName);
    if (role === undefined) return say('role-unknown', 'role', word);
    if (member === undefined) return say('person-unknown', 'person', number);
    if (!member.hasPlace) return say('no-place', 'person', number);
    if (member.holds.has(heldKey(area.id, role))) return say('has-it-already', null, number);
    return [{ line, area, role, member, number }];
  });
  const holders = new Map(areas.map(({ id, holders: there }) => [id, [...there]]));
  const seen = new Set<string>();
  const roles: ImportedRole[] = [];
  for (const { line, area, role, member, number } of read.toSorted((one, other) => order(one) - order(other))) {
    const key = `${member.enrolmentId} ${heldKey(area.id, role)}`;
    const there = holders.get(area.id) ?? [];
    if (seen.has(key)) problems.push({ line, code: 'row-twice', field: null, value: number });
    else if (hasRoom(area, there, role)) {
      there.push({ role, experienced: member.experienced });
      roles.push({ line, enrolmentId: member.enrolmentId, areaId: area.id, role });
    } else problems.push({ line, code: 'no-room', field: 'role_area', value: area.name });
    seen.add(key);
  }
  return { roles, problems: problems.toSorted((one, other) => one.line - other.line) };
};

const order = ({ role, line }: { readonly role: AreaRole; readonly line: number }): number =>
  (role === 'lead' ? 0 : 1_000_000) + line;
