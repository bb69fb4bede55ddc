import { getAreaChoices, getTakeOver, listCohortAreas } from '@understudy/contracts/programmes-areas';
import { listCohortEnrolments } from '@understudy/contracts/programmes-enrolments';
import { getRoleSelection, listRoleImports } from '@understudy/contracts/programmes-selection';
import { pagedQuery, query } from '../../lib/query.js';

/** The areas of a cohort; for those who run it with what is short. */
export const cohortAreasQuery = (cohortId: string) => query('programmes', listCohortAreas, { params: { cohortId } });

/** Which shadows could take over a missing lead. */
export const takeOverQuery = (areaId: string) => query('programmes', getTakeOver, { params: { areaId } });

/** The latest run of the selection. */
export const selectionQuery = (cohortId: string) => query('programmes', getRoleSelection, { params: { cohortId } });

/** The files from which roles were given. */
export const roleImportsQuery = (cohortId: string) => query('programmes', listRoleImports, { params: { cohortId } });

/** What somebody would like to do. */
export const choicesQuery = (enrolmentId: string) => query('programmes', getAreaChoices, { params: { enrolmentId } });

/** Everybody of a cohort who can be given a role, in one page. */
export const membersQuery = (cohortId: string) =>
  pagedQuery('programmes', listCohortEnrolments, { params: { cohortId }, query: { limit: '200' } });
