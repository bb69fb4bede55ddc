import {
  type AlumniHelp,
  getCohortAdviser,
  getMyAlumniOffer,
  listAlumni,
} from '@understudy/contracts/programmes-alumni';
import { pagedQuery, query } from '../../../lib/query.js';

/** Those who completed a programme, as far as I may see them. */
export const alumniQuery = (programmeId: string, help: AlumniHelp | undefined) =>
  pagedQuery('programmes', listAlumni, { params: { programmeId }, query: { help } });

/** My own entry among them. */
export const myAlumniOfferQuery = (programmeId: string) =>
  query('programmes', getMyAlumniOffer, { params: { programmeId } });

/** Who of the alumni stands by a cohort. */
export const adviserQuery = (cohortId: string) => query('programmes', getCohortAdviser, { params: { cohortId } });
