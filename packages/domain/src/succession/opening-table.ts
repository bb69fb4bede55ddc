import { defineStateTable } from '../states/state-table.js';

/** A vacancy of a leadership position: how long it stands open, and how it ends. */
export const openingTable = defineStateTable({
  name: 'Role opening',
  about:
    'A leadership position that waits for somebody. Its keeper is whoever the position answers to, whoever is above them, or an admin. What it was on any day follows from its dates.',
  states: {
    open: 'The position waits for somebody.',
    filled: 'Somebody has taken it, from inside or from outside.',
    withdrawn: 'The position is not to be filled after all.',
  },
  beginnings: [{ action: 'open', by: ['keeper'], to: 'open', needs: ['leadership-stage', 'not-open-already'] }],
  steps: [
    { from: ['open'], action: 'fill', by: ['keeper'], to: 'filled', needs: ['works-here'] },
    { from: ['open'], action: 'withdraw', by: ['keeper'], to: 'withdrawn' },
  ],
});

export type OpeningState = keyof typeof openingTable.states;
