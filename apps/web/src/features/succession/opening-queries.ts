import { listRoleHistory } from '@understudy/contracts/succession-history';
import { listRoleOpenings, type OpeningState } from '@understudy/contracts/succession-openings';
import { pagedQuery, query } from '../../lib/query.js';

/** Openings of one state, page after page. */
export const openingsQuery = (state: OpeningState) =>
  pagedQuery('succession', listRoleOpenings, { query: { state, limit: 50 } });

/** Every opening of one role, the latest first. */
export const lineageQuery = (roleId: string) => query('succession', listRoleOpenings, { query: { roleId, limit: 50 } });

/** Who held a role when, as it was known on a day; as it is known now where none is given. */
export const historyQuery = (roleId: string, knownOn: string | undefined) =>
  query('succession', listRoleHistory, { params: { roleId }, query: { knownOn } });
