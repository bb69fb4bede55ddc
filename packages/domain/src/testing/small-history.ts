import type { EmploymentRow, OrganisationHistory, StageAssignmentRow } from '../indicators/history.js';

/** A history of nothing, to be filled by a test with the rows it is about. */
export const emptyHistory: OrganisationHistory = {
  historyBegins: null,
  people: [],
  employments: [],
  reportingLines: [],
  unitMemberships: [],
  units: [],
  stageAssignments: [],
  stages: [
    { id: 'ic', key: 'individual-contributor', ordinal: 1 },
    { id: 'lead', key: 'tech-lead', ordinal: 2 },
    { id: 'em', key: 'engineering-manager', ordinal: 3 },
  ],
  criticalRoles: [],
  successors: [],
};

/** One employment whose beginning is known and whose end carries no reason, unless said otherwise. */
export function employment(
  personId: string,
  joined: string,
  left: string | null = null,
  changes: Partial<EmploymentRow> = {},
): EmploymentRow {
  return { personId, joined, left, leavingKind: null, regretted: null, startKnown: true, ...changes };
}

/** One stage assignment whose beginning is known. */
export function assignment(
  personId: string,
  stageId: string,
  from: string,
  to: string | null = null,
): StageAssignmentRow {
  return { personId, stageId, from, to, startKnown: true };
}

/** A history of these employments and whatever else a test is about; the people are those employed. */
export function historyOf(
  employments: readonly EmploymentRow[],
  changes: Partial<OrganisationHistory> = {},
): OrganisationHistory {
  const people = [...new Set(employments.map(({ personId }) => personId))].map((id) => ({ id }));
  return { ...emptyHistory, people, employments, ...changes };
}
