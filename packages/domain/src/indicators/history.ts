import type { RatedSkill } from '../assessments/readiness-verdict.js';

/** How soon a successor could take the role; each horizon includes the nearer ones. */
export type Horizon = 'ready-now' | 'within-1-year' | 'within-2-years' | 'within-3-years';

/** The horizons from the nearest to the farthest. */
export const horizons: readonly Horizon[] = ['ready-now', 'within-1-year', 'within-2-years', 'within-3-years'];

/** Why somebody left, as far as it was recorded. */
export type LeavingKind = 'voluntary' | 'involuntary' | 'other';

/** One employment [joined, left); `startKnown` is false when the true beginning lies before the record. */
export type EmploymentRow = {
  readonly personId: string;
  readonly joined: string;
  readonly left: string | null;
  readonly leavingKind: LeavingKind | null;
  readonly regretted: boolean | null;
  readonly startKnown: boolean;
};

/** Who reported to whom, [from, to). */
export type ReportingLineRow = {
  readonly personId: string;
  readonly managerId: string;
  readonly from: string;
  readonly to: string | null;
};

/** Who belonged to which unit, [from, to). */
export type UnitMembershipRow = {
  readonly personId: string;
  readonly unitId: string;
  readonly from: string;
  readonly to: string | null;
};

/** One unit of the tree; the root units have no parent. */
export type UnitRow = { readonly id: string; readonly parentId: string | null };

/** Which stage somebody held, [from, to). */
export type StageAssignmentRow = {
  readonly personId: string;
  readonly stageId: string;
  readonly from: string;
  readonly to: string | null;
  readonly startKnown: boolean;
  /** A new version of the framework brought the change; such a change is sideways, however high the stage stands. */
  readonly migrated?: boolean | undefined;
};

/** One stage of the ladder; a move to a higher ordinal is a promotion. */
export type StageRow = {
  readonly id: string;
  readonly key: string;
  readonly ordinal: number;
  /** Absent where there is one track alone. */
  readonly track?: string | undefined;
};

/** Who held a role, or to which unit it belonged, [from, to). */
export type RoleSpell<Key extends 'personId' | 'unitId'> = Readonly<Record<Key, string>> & {
  readonly from: string;
  readonly to: string | null;
};

/** A role whose vacancy would hurt, from the day it was named until it was closed. */
export type CriticalRoleRow = {
  readonly id: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly units: readonly RoleSpell<'unitId'>[];
  readonly holders: readonly RoleSpell<'personId'>[];
  /** Who answers for its plan; nobody where it is not said. */
  readonly ownerId?: string | null | undefined;
};

/** Somebody nominated for a critical role, [from, to). */
export type SuccessorRow = {
  readonly roleId: string;
  readonly personId: string;
  readonly horizon: Horizon;
  readonly from: string;
  readonly to: string | null;
};

/** Somebody who took a place in a cohort on a day. */
export type EnrolmentRow = { readonly personId: string; readonly cohortId: string; readonly enrolledOn: string };

/** What somebody is being prepared for and how soon they are ready for it, as it was agreed, [from, to). */
export type TargetRow = {
  readonly id: string;
  readonly personId: string;
  readonly stageId: string;
  readonly horizon: Horizon;
  readonly from: string;
  readonly to: string | null;
};

/** What an assessment said about somebody's readiness for a stage, from the day of its release to the last it counts on. */
export type ReadinessResultRow = {
  readonly id: string;
  readonly personId: string;
  readonly stageKey: string;
  readonly releasedOn: string;
  readonly expiresOn: string;
  readonly skills: readonly RatedSkill[];
};

/** Since when a leadership position stood open, and how it ended. */
export type RoleOpeningRow = {
  readonly id: string;
  readonly roleId: string | null;
  readonly stageId: string;
  readonly unitId: string | null;
  /** Whom the position answers to. */
  readonly ownerId: string;
  readonly openedOn: string;
  readonly filledOn: string | null;
  readonly filledBy: string | null;
  readonly withdrawnOn: string | null;
};

/** That somebody saw a signal of potential in a person on a day. */
export type SignalRow = { readonly id: string; readonly personId: string; readonly observedOn: string };

/**
 * Everything the indicators of one organisation are computed from. Dates are ISO strings, every spell is half-open, and a
 * null end means still open. `historyBegins` is the first day of the record: what is in force on it began at an unknown time.
 */
export type OrganisationHistory = {
  readonly historyBegins: string | null;
  readonly people: readonly { readonly id: string }[];
  readonly employments: readonly EmploymentRow[];
  readonly reportingLines: readonly ReportingLineRow[];
  readonly unitMemberships: readonly UnitMembershipRow[];
  readonly units: readonly UnitRow[];
  readonly stageAssignments: readonly StageAssignmentRow[];
  readonly stages: readonly StageRow[];
  readonly criticalRoles: readonly CriticalRoleRow[];
  readonly successors: readonly SuccessorRow[];
  readonly enrolments?: readonly EnrolmentRow[] | undefined;
  readonly targets?: readonly TargetRow[] | undefined;
  readonly results?: readonly ReadinessResultRow[] | undefined;
  readonly signals?: readonly SignalRow[] | undefined;
  readonly openings?: readonly RoleOpeningRow[] | undefined;
};
