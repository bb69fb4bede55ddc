import type { CallInput } from '@understudy/contracts/endpoint';
import {
  type exportProgrammes,
  getProgramme,
  listProgrammes,
  listProgrammeTemplates,
} from '@understudy/contracts/programmes';
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
import { z } from 'zod';
import { orderOf } from '../../lib/list-order.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of the list of programmes may say. */
export const programmesSearch = z.object({
  archived: z.coerce.boolean().optional().catch(undefined),
  search: z.coerce.string().max(100).optional().catch(undefined),
  sort: z.enum(['name', 'start']).optional().catch(undefined),
});
export type ProgrammesSearch = z.infer<typeof programmesSearch>;

/** What an address asks the list of programmes and its CSV for. */
export const programmesInput = ({ archived = false, search, sort = 'name' }: ProgrammesSearch) =>
  ({ query: { archived: String(archived), search, ...orderOf(sort) } }) satisfies CallInput<typeof exportProgrammes>;

/** Programmes; with or without those put away. */
export const programmesQuery = (search: ProgrammesSearch) =>
  pagedQuery('programmes', listProgrammes, programmesInput(search));

/** The templates that come with the product. */
export const templatesQuery = query('programmes', listProgrammeTemplates);

/** One programme with its outline. */
export const programmeQuery = (programmeId: string) => query('programmes', getProgramme, { params: { programmeId } });

/** How cohorts can be arranged. */
export const cohortOrders = ['-start', 'start', 'name'] as const;
export type CohortOrder = (typeof cohortOrders)[number];

type CohortsAsked = Pick<NonNullable<CallInput<typeof listCohorts>['query']>, 'search' | 'state'>;

/** The cohorts of a programme, or those asked for, the latest first unless asked otherwise. */
export const cohortsQuery = (programmeId: string, order: CohortOrder = '-start', asked: CohortsAsked = {}) =>
  pagedQuery('programmes', listCohorts, { params: { programmeId }, query: { ...orderOf(order), ...asked } });

/** One cohort. */
export const cohortQuery = (cohortId: string) => query('programmes', getCohort, { params: { cohortId } });

/** Whether somebody can take part in a cohort, rule by rule; without a person, whether I can. */
export const eligibilityQuery = (cohortId: string, personId?: string) =>
  query('programmes', getEligibility, { params: { cohortId }, query: { personId } });

/** How the people of a cohort can be arranged. */
export const enrolmentOrders = ['name', 'since', '-since', 'state'] as const;
export type EnrolmentOrder = (typeof enrolmentOrders)[number];

/** Who is in a cohort or wishes to be. */
export const cohortEnrolmentsQuery = (
  cohortId: string,
  state: EnrolmentState | undefined,
  order: EnrolmentOrder = 'name',
) => pagedQuery('programmes', listCohortEnrolments, { params: { cohortId }, query: { state, ...orderOf(order) } });

/** How the parts of my line can be arranged. */
export const partOrders = ['-start', 'person', 'programme', '-since'] as const;
export type PartOrder = (typeof partOrders)[number];

/** My own part in cohorts, or that of the people of my line. */
export const enrolmentsQuery = (scope: 'mine' | 'line', order: PartOrder = '-start') =>
  pagedQuery('programmes', listEnrolments, { query: { scope, ...orderOf(order) } });

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
