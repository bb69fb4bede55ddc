import { getRetrospective } from '@understudy/contracts/programmes-retrospectives';
import { query } from '../../../lib/query.js';

/** The board of a cohort. */
export const retrospectiveQuery = (cohortId: string) => query('programmes', getRetrospective, { params: { cohortId } });
