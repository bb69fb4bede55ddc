import type { OrganisationHistory } from '@understudy/domain/indicators/history';

/** The same history with UUIDs in the place of its ids, and the way from one to the other. */
export const withUuids = (
  history: OrganisationHistory,
): { history: OrganisationHistory; uuidOf: (id: string) => string; nameOf: (uuid: string) => string } => {
  const uuids = new Map<string, string>();
  const names = new Map<string, string>();
  const uuidOf = (id: string): string => {
    const known = uuids.get(id);
    if (known !== undefined) return known;
    const uuid = `00000000-0000-4000-8000-${(uuids.size + 1).toString(16).padStart(12, '0')}`;
    uuids.set(id, uuid);
    names.set(uuid, id);
    return uuid;
  };
  const orNull = (id: string | null): string | null => (id === null ? null : uuidOf(id));
  return {
    history: {
      historyBegins: history.historyBegins,
      people: history.people.map(({ id }) => ({ id: uuidOf(id) })),
      employments: history.employments.map((row) => ({ ...row, personId: uuidOf(row.personId) })),
      reportingLines: history.reportingLines.map((row) => ({
        ...row,
        personId: uuidOf(row.personId),
        managerId: uuidOf(row.managerId),
      })),
      unitMemberships: history.unitMemberships.map((row) => ({
        ...row,
        personId: uuidOf(row.personId),
        unitId: uuidOf(row.unitId),
      })),
      units: history.units.map(({ id, parentId }) => ({ id: uuidOf(id), parentId: orNull(parentId) })),
      stageAssignments: history.stageAssignments.map((row) => ({
        ...row,
        personId: uuidOf(row.personId),
        stageId: uuidOf(row.stageId),
      })),
      stages: history.stages.map((row) => ({ ...row, id: uuidOf(row.id) })),
      criticalRoles: history.criticalRoles.map((row) => ({
        ...row,
        id: uuidOf(row.id),
        ownerId: orNull(row.ownerId ?? null),
        units: row.units.map((spell) => ({ ...spell, unitId: uuidOf(spell.unitId) })),
        holders: row.holders.map((spell) => ({ ...spell, personId: uuidOf(spell.personId) })),
      })),
      successors: history.successors.map((row) => ({
        ...row,
        roleId: uuidOf(row.roleId),
        personId: uuidOf(row.personId),
      })),
      openings: history.openings?.map((row) => ({
        ...row,
        id: uuidOf(row.id),
        roleId: orNull(row.roleId),
        stageId: uuidOf(row.stageId),
        unitId: orNull(row.unitId),
        ownerId: uuidOf(row.ownerId),
        filledBy: orNull(row.filledBy),
      })),
      enrolments: history.enrolments?.map((row) => ({
        ...row,
        personId: uuidOf(row.personId),
        cohortId: uuidOf(row.cohortId),
      })),
    },
    uuidOf,
    nameOf: (uuid) => names.get(uuid) ?? uuid,
  };
};
