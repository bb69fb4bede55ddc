import type { PeerGroup } from '@understudy/contracts/peer-groups';
import { peerGroupTable } from '@understudy/domain/peer-groups/peer-group-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithPeerGroup, type PeerGroupFacts, peerGroupActions } from './peer-group.policy.js';
import type { PeerGroupRow } from './peer-groups.repository.js';

/** What decides what the actor may do with a group. */
export const peerGroupFacts = (row: PeerGroupRow): PeerGroupFacts => ({
  state: row.state,
  isMember: row.isMember,
  sameStage: row.sameStage,
  lineInIt: row.lineInIt,
  hasRoom: row.members.length < row.largest,
});

/** The roles that the actor holds at a group. */
export const peerGroupRoles = (actor: Actor, { isMember }: PeerGroupRow): ('admin' | 'member')[] => [
  ...(actor.isAdmin ? (['admin'] as const) : []),
  ...(isMember ? (['member'] as const) : []),
];

/** A group with what this actor may do with it; where it meets is for its members. */
export const presentPeerGroup = (actor: Actor, row: PeerGroupRow): PeerGroup => {
  const { isMember, sameStage: _sameStage, lineInIt: _lineInIt, link, ...group } = row;
  const facts = peerGroupFacts(row);
  const may = peerGroupActions.filter((action) => mayWithPeerGroup(actor, action, facts));
  const steps = possibleActions(peerGroupTable, row.state, peerGroupRoles(actor, row));
  return {
    ...group,
    link: isMember ? link : null,
    tooSmall: row.state !== 'closed' && row.members.length < row.smallest,
    isMine: isMember,
    abilities: [
      ...may.flatMap((action) => (action === 'see' ? [] : [action])),
      ...steps.flatMap((step) => (step === 'form' ? [] : [step])),
    ],
  };
};
