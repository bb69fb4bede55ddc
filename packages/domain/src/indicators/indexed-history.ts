import type { Group, GroupMember, LedGroups } from './group.js';
import type {
  CriticalRoleRow,
  ReadinessResultRow,
  RoleOpeningRow,
  SignalRow,
  StageRow,
  SuccessorRow,
  TargetRow,
  UnitMembershipRow,
} from './history.js';
import type { PersonRecord } from './person-record.js';

/** A history arranged for computing: one record per person, groups worked out when first asked for and then kept. */
export type IndexedHistory = {
  /** The first day of the record; minus infinity where it is not known. */
  readonly begins: number;
  readonly people: ReadonlyMap<string, PersonRecord>;
  /** In the order of the ladder. */
  readonly stages: readonly StageRow[];
  readonly criticalRoles: readonly CriticalRoleRow[];
  readonly openings: readonly RoleOpeningRow[];
  readonly successorsByRole: ReadonlyMap<string, readonly SuccessorRow[]>;
  readonly membershipsByUnit: ReadonlyMap<string, readonly UnitMembershipRow[]>;
  readonly targetsByPerson: ReadonlyMap<string, readonly TargetRow[]>;
  readonly resultsByPerson: ReadonlyMap<string, readonly ReadinessResultRow[]>;
  readonly signalsByPerson: ReadonlyMap<string, readonly SignalRow[]>;
  /** The unit directly above; null for a root. */
  readonly unitAbove: (unitId: string) => string | null;
  readonly membershipsOf: (personId: string) => readonly UnitMembershipRow[];
  /** A unit and every unit below it. */
  readonly unitAndBelow: (unitId: string) => ReadonlySet<string>;
  /** The people of a group, each with the days on which they were in it. */
  readonly membersOf: (group: Group) => readonly GroupMember[];
  /** Everybody who ever led anybody, with the people below them. */
  readonly led: () => LedGroups;
};
