import { getFramework } from '@understudy/contracts/career-framework';
import type { Direction } from '@understudy/contracts/pagination';
import { getPeerGroup, listPeerGroups, listPeerNotes, type PeerGroupSort } from '@understudy/contracts/peer-groups';
import { pagedQuery, query } from '../../lib/query.js';

/** Peer groups: mine, those that I could join, or all. */
export const peerGroupsQuery = (
  scope: 'mine' | 'open' | 'all',
  { sort, direction }: { sort?: PeerGroupSort | undefined; direction?: Direction | undefined },
) => pagedQuery('peer-groups', listPeerGroups, { query: { scope, sort, direction } });

/** One group. */
export const peerGroupQuery = (peerGroupId: string) => query('peer-groups', getPeerGroup, { params: { peerGroupId } });

/** What a group keeps for itself. */
export const peerNotesQuery = (peerGroupId: string) =>
  pagedQuery('peer-groups', listPeerNotes, { params: { peerGroupId } });

/** The stages that groups can be formed of. */
export const stagesQuery = query('framework', getFramework);
