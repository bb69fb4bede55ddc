import type { CallInput } from '@understudy/contracts/endpoint';
import { listRoleChanges, listRoleHistory } from '@understudy/contracts/succession-history';
import { listRoleOpenings, openingSorts, openingState } from '@understudy/contracts/succession-openings';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of the openings may say: of which state, and how they stand. */
export const openingSearch = z.object({
  state: openingState.optional().catch(undefined),
  ...arrangementSearch(openingSorts),
});
export type OpeningSearch = z.infer<typeof openingSearch>;

/** What an address asks the list and its CSV for. */
export const openingsAsked = ({ state = 'open', sort, direction }: OpeningSearch) => ({
  query: { state, sort, direction },
});

/** Openings of one state, page after page. */
export const openingsQuery = (search: OpeningSearch) =>
  pagedQuery('succession', listRoleOpenings, { query: { ...openingsAsked(search).query, limit: 50 } });

/** Every opening of one role, the latest first. */
export const lineageQuery = (roleId: string) => query('succession', listRoleOpenings, { query: { roleId, limit: 50 } });

/** Who held a role when, as it was known on a day; as it is known now where none is given. */
export const historyQuery = (roleId: string, asked: CallInput<typeof listRoleHistory>['query']) =>
  query('succession', listRoleHistory, { params: { roleId }, query: asked });

/** What a role was before it was changed, and what was said of its successors. */
export const changesQuery = (roleId: string, asked: CallInput<typeof listRoleChanges>['query']) =>
  query('succession', listRoleChanges, { params: { roleId }, query: asked });
