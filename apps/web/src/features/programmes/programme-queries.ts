import { getProgramme, listProgrammes, listProgrammeTemplates } from '@understudy/contracts/programmes';
import { getCohort, getEligibility, listCohorts } from '@understudy/contracts/programmes-cohorts';
import {
  type EnrolmentState,
  getEnrolment,
  getNextSteps,
  listCohortEnrolments,
  listEnrolments,
} from '@understudy/contracts/programmes-enrolments';
import { listCohortImports } from '@understudy/contracts/programmes-history';
import { getShadowToLead, listCohortRoles } from '@understudy/contracts/programmes-rotations';
import { pagedQuery, query } from '../../lib/query.js';

/** Programmes by name; with or without those put away. */
export const programmesQuery = (archived: boolean) =>
  pagedQuery('programmes', listProgrammes, { query: { archived: String(archived) } });

/** The templates that come with the product. */
export const templatesQuery = query('programmes', listProgrammeTemplates);

/** One programme with its outline. */
export const programmeQuery = (programmeId: string) => query('programmes', getProgramme, { params: { programmeId } });

/** The cohorts of a programme, the latest first. */
export const cohortsQuery = (programmeId: string) => pagedQuery('programmes', listCohorts, { params: { programmeId } });

/** One cohort. */
export const cohortQuery = (cohortId: string) => query('programmes', getCohort, { params: { cohortId } });

/** Whether somebody can take part in a cohort, rule by rule; without a person, whether I can. */
export const eligibilityQuery = (cohortId: string, personId?: string) =>
  query('programmes', getEligibility, { params: { cohortId }, query: { personId } });

/** Who is in a cohort or wishes to be. */
export const cohortEnrolmentsQuery = (cohortId: string, state: EnrolmentState | undefined) =>
  pagedQuery('programmes', listCohortEnrolments, { params: { cohortId }, query: { state } });

/** My own part in cohorts, or that of the people of my line. */
export const enrolmentsQuery = (scope: 'mine' | 'line') =>
  pagedQuery('programmes', listEnrolments, { query: { scope } });

/** One enrolment with everything that happened to it. */
export const enrolmentQuery = (enrolmentId: string) => query('programmes', getEnrolment, { params: { enrolmentId } });

/** Who leads, shadows and advises in a cohort. */
export const cohortRolesQuery = (cohortId: string) => query('programmes', listCohortRoles, { params: { cohortId } });

/** How shadows become leads, counted from a cohort on. */
export const shadowToLeadQuery = (programmeId: string, cohortId: string | undefined) =>
  query('programmes', getShadowToLead, { params: { programmeId }, query: { cohortId } });

/** The imports of earlier cohorts of a programme. */
export const cohortImportsQuery = (programmeId: string) =>
  query('programmes', listCohortImports, { params: { programmeId } });

/** What can come next for somebody who is turned down. */
export const nextStepsQuery = (enrolmentId: string) => query('programmes', getNextSteps, { params: { enrolmentId } });
