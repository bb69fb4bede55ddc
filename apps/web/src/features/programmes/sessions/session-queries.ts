import { getProgrammeSession, listSessions } from '@understudy/contracts/programmes-sessions';
import { query } from '../../../lib/query.js';

/** The sessions of a cohort. */
export const sessionsQuery = (cohortId: string) => query('programmes', listSessions, { params: { cohortId } });

/** One session with its guide. */
export const sessionQuery = (sessionId: string) => query('programmes', getProgrammeSession, { params: { sessionId } });
