import { listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import { query } from '../../../lib/query.js';

/** The surveys of a cohort that I may see. */
export const surveysQuery = (cohortId: string) => query('programmes', listCohortSurveys, { params: { cohortId } });
