import { listTitleMappings, titleMappingSorts } from '@understudy/contracts/career-framework-titles';
import { z } from 'zod';
import { arrangementSearch, wordsSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of the title mapping says; whatever cannot be understood is left out. */
export const titleSearch = z.object({
  ...arrangementSearch(titleMappingSorts),
  show: z.enum(['undecided', 'unsure', 'decided']).optional().catch(undefined),
  /** Only titles that somebody holds today. */
  now: z.coerce.boolean().optional().catch(undefined),
  search: wordsSearch,
  /** The job that applies what was saved. */
  job: z.uuid().optional().catch(undefined),
});
export type TitleSearch = z.infer<typeof titleSearch>;

/** What an address asks the server for, of the list and of its file. */
export const titlesAsked = ({ sort, direction, show, now, search }: TitleSearch) => ({
  ...{ sort, direction, show, search },
  heldNow: now ? ('true' as const) : undefined,
});

/** The titles that an address asks for, page after page; long pages, for a choice of many is made on them. */
export const titlesQuery = (address: TitleSearch) =>
  pagedQuery('titles', listTitleMappings, { query: { ...titlesAsked(address), limit: 100 } });
