import { getSponsorReport, listCohortCosts } from '@understudy/contracts/programmes-sponsor';
import { query } from '../../../lib/query.js';

/** Progress, spend and hours of a programme. */
export const sponsorReportQuery = (programmeId: string) =>
  query('programmes', getSponsorReport, { params: { programmeId } });

/** What a cohort cost. */
export const cohortCostsQuery = (cohortId: string) => query('programmes', listCohortCosts, { params: { cohortId } });
