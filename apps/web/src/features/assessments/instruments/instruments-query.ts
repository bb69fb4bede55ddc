import {
  instrumentSorts,
  listInstruments,
  listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import { z } from 'zod';
import { arrangementSearch, wordsSearch } from '../../../lib/arrangement.js';
import { pagedQuery, query } from '../../../lib/query.js';

/** Which instruments can be asked for. */
export const instrumentsShown = ['offered', 'retired'] as const;

/** What the address of the instruments may say. */
export const instrumentsSearch = z.object({
  ...arrangementSearch(instrumentSorts),
  search: wordsSearch,
  show: z.enum(instrumentsShown).optional().catch(undefined),
});

/** What the server is asked for, by the address. */
export const instrumentsAsked = ({ sort, direction, search, show }: z.infer<typeof instrumentsSearch>) => ({
  sort,
  direction,
  search,
  retired: show && String(show === 'retired'),
});

/** The instruments that are asked for, page after page. */
export const instrumentsQuery = (asked: z.infer<typeof instrumentsSearch>) =>
  pagedQuery('instruments', listInstruments, { query: instrumentsAsked(asked) });

/** The newest versions of an instrument. */
export const newestVersionsQuery = (instrumentId: string) =>
  query('instruments', listInstrumentVersions, { params: { instrumentId } });
