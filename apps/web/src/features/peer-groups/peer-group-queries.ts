import { getFramework } from '@understudy/contracts/career-framework';
import { getPeerGroup, listPeerGroups, listPeerNotes } from '@understudy/contracts/peer-groups';
import { pagedQuery, query } from '../../lib/query.js';

/** Peer groups: mine, those that I could join, or all. */
export const peerGroupsQuery = (scope: 'mine' | 'open' | 'all') =>
  pagedQuery('peer-groups', listPeerGroups, { query: { scope } });

/** One group. */
export const peerGroupQuery = (peerGroupId: string) => query('peer-groups', getPeerGroup, { params: { peerGroupId } });

/** What a group keeps for itself. */
export const peerNotesQuery = (peerGroupId: string) =>
  pagedQuery('peer-groups', listPeerNotes, { params: { peerGroupId } });

/** The stages that groups can be formed of. */
export const stagesQuery = query('framework', getFramework);
