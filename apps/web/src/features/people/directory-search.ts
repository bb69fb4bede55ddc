import { listPeople, personSort } from '@understudy/contracts/people';
import { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';

/** What the address of the directory may say; anything else is left out. */
export const directorySearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  scope: z.enum(['organisation', 'line', 'reports']).optional().catch(undefined),
  unitId: z.uuid().optional().catch(undefined),
  stageKey: z.string().max(60).optional().catch(undefined),
  managerId: z.uuid().optional().catch(undefined),
  employed: z.enum(['now', 'left', 'all']).optional().catch(undefined),
  /** For whoever may invite: only those who cannot sign in yet. */
  signIn: z.literal('without').optional().catch(undefined),
  sort: personSort.optional().catch(undefined),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
});
export type DirectorySearch = z.infer<typeof directorySearch>;

/** What an address asks the server for; whatever else it says is left out. */
export const directoryAsked = (address: DirectorySearch) => {
  const { signIn, ...search } = directorySearch.parse(address);
  return { ...search, withoutSignIn: signIn === 'without' ? true : undefined };
};

/** The list that an address asks for, page after page. */
export const directoryQuery = (address: DirectorySearch) =>
  pagedQuery('people', listPeople, { query: { ...directoryAsked(address), limit: 25 } });

/** How many filters an address sets beside the search and the order. */
export const filterCount = ({ scope, unitId, stageKey, managerId, employed, signIn }: DirectorySearch): number =>
  [scope, unitId, stageKey, managerId, employed, signIn].filter((value) => value !== undefined).length;
