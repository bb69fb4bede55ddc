import { defineStateTable } from '../states/state-table.js';

/** A peer group, from the first names to its end. */
export const peerGroupTable = defineStateTable({
  name: 'Peer group',
  about: 'A few people of the same stage who meet on a cadence, without anybody who leads one of the others.',
  states: {
    forming: 'It looks for people and has no dates yet.',
    running: 'It meets; its next dates stand.',
    resting: 'It takes a break: it has no dates, and everybody stays.',
    closed: 'Over. Its notes stay with those who were in it.',
  },
  beginnings: [{ action: 'form', by: ['admin'], to: 'forming' }],
  steps: [
    { from: ['forming'], action: 'start', by: ['admin', 'member'], to: 'running', needs: ['enough-people'] },
    { from: ['running'], action: 'rest', by: ['admin', 'member'], to: 'resting' },
    { from: ['resting'], action: 'resume', by: ['admin', 'member'], to: 'running', needs: ['enough-people'] },
    { from: ['forming', 'running', 'resting'], action: 'close', by: ['admin'], to: 'closed' },
  ],
});

export type PeerGroupState = keyof typeof peerGroupTable.states;
