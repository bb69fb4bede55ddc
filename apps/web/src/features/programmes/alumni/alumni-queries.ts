import {
  alumniHelp,
  alumniSorts,
  getCohortAdviser,
  getMyAlumniOffer,
  listAlumni,
} from '@understudy/contracts/programmes-alumni';
import { z } from 'zod';
import { arrangementSearch } from '../../../lib/arrangement.js';
import { pagedQuery, query } from '../../../lib/query.js';

/** What the address of the alumni may say. */
export const alumniSearch = z.object({
  help: alumniHelp.optional().catch(undefined),
  ...arrangementSearch(alumniSorts),
});

/** What an address asks the list and its CSV for. */
export const alumniAsked = (programmeId: string, { help, sort, direction }: z.infer<typeof alumniSearch>) => ({
  params: { programmeId },
  query: { help, sort, direction },
});

/** Those who completed a programme, as far as I may see them. */
export const alumniQuery = (programmeId: string, search: z.infer<typeof alumniSearch>) =>
  pagedQuery('programmes', listAlumni, alumniAsked(programmeId, search));

/** My own entry among them. */
export const myAlumniOfferQuery = (programmeId: string) =>
  query('programmes', getMyAlumniOffer, { params: { programmeId } });

/** Who of the alumni stands by a cohort. */
export const adviserQuery = (cohortId: string) => query('programmes', getCohortAdviser, { params: { cohortId } });
