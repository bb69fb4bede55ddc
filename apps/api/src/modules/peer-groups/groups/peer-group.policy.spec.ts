import { peerGroupState } from '@understudy/contracts/peer-groups';
import { permissionsOf } from '@understudy/contracts/permissions';
import { mayWithPeerGroup, type PeerGroupFacts, peerGroupActions } from './peer-group.policy.js';

const stranger = { isMember: false, sameStage: false, lineInIt: false, hasRoom: true };
const allowed = (who: 'admin' | 'leader' | 'member', facts: Partial<PeerGroupFacts>): string => {
  const actor = { isAdmin: who === 'admin', personId: 'p', permissions: new Set(permissionsOf[who]) };
  const all = { ...stranger, state: 'running', ...facts } as const;
  return peerGroupActions.filter((action) => mayWithPeerGroup(actor, action, all)).join(' ');
};

it('shows admins that a group is, and its notes to its members alone', () => {
  const inIt = { isMember: true, sameStage: true };
  const whole = peerGroupState.options.map((state) => [
    state,
    allowed('admin', { state }),
    allowed('leader', { state }),
    allowed('member', { state, sameStage: true }),
    allowed('member', { state, ...inIt }),
  ]);
  const open = ['see change add-members', '', 'see join', 'see change leave notes write'];
  expect(whole).toEqual([
    ['forming', ...open],
    ['running', ...open],
    ['resting', ...open],
    ['closed', 'see', '', '', 'see notes'],
  ]);
});

it('lets nobody join a group that is full, or in which somebody of their line is', () => {
  expect(allowed('member', { sameStage: true, hasRoom: false })).toBe('see');
  expect(allowed('member', { sameStage: true, lineInIt: true })).toBe('see');
  expect(allowed('admin', { isMember: true })).toBe('see change leave add-members notes write');
});
