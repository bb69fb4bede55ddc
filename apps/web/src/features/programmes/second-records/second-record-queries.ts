import { listSecondRecords } from '@understudy/contracts/programmes-second-records';
import { query } from '../../../lib/query.js';

/** Parts in a cohort that may be a second one of the same person. */
export const secondRecordsQuery = (cohortId: string) =>
  query('programmes', listSecondRecords, { params: { cohortId } });
