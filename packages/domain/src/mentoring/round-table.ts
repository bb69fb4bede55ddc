import { defineStateTable } from '../states/state-table.js';

/** How a whole group is matched, from choosing who takes part to proposing the pairs. */
export const roundTable = defineStateTable({
  name: 'Matching round',
  about:
    'One matching of many who look for a mentor with many who mentor. Nobody hears of it before its pairs are proposed; whoever has nobody then waits for the next free place.',
  states: {
    draft: 'People and rules are chosen.',
    matching: 'The best matching is being looked for, in the background.',
    matched: 'Pairs are there, with reasons, for the programme team to look at.',
    publishing: 'The pairs are being proposed, in the background: all of them or none.',
    published: 'The pairs have been proposed to both; whoever has nobody waits.',
    'set-aside': 'Not wanted after all.',
  },
  beginnings: [{ action: 'plan', by: ['admin'], to: 'draft', needs: ['mentees', 'mentors'] }],
  steps: [
    { from: ['draft', 'matched'], action: 'change', by: ['admin'], to: 'draft' },
    { from: ['draft'], action: 'adjust', by: ['admin'], to: 'draft' },
    { from: ['matched'], action: 'adjust', by: ['admin'], to: 'matched' },
    { from: ['draft', 'matched'], action: 'match', by: ['admin'], to: 'matching' },
    { from: ['matching'], action: 'find', by: ['product'], to: 'matched' },
    { from: ['matching'], action: 'give-up', by: ['product'], to: 'draft' },
    { from: ['matched'], action: 'publish', by: ['admin'], to: 'publishing', needs: ['up-to-date', 'pairs'] },
    { from: ['publishing'], action: 'propose', by: ['product'], to: 'published' },
    { from: ['publishing'], action: 'give-up', by: ['product'], to: 'matched' },
    { from: ['draft', 'matched'], action: 'set-aside', by: ['admin'], to: 'set-aside' },
  ],
});

export type RoundState = keyof typeof roundTable.states;
export type RoundNeed = 'mentees' | 'mentors' | 'up-to-date' | 'pairs';
