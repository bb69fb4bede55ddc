import { defineStateTable } from '../states/state-table.js';

/** How long somebody looks for a mentor. */
export const mentoringRequestTable = defineStateTable({
  name: 'Request for a mentor',
  about:
    'Somebody who would like a mentor. A mentorship that ends early puts them back where they were in the queue; freed places are offered to those who have waited longest.',
  states: {
    waiting: 'They would like a mentor; an offer may be out.',
    matched: 'They have a mentor.',
    fulfilled: 'The mentorship has been completed.',
    withdrawn: 'They have thought again; a mentorship that runs goes on.',
  },
  beginnings: [{ action: 'request', by: ['mentee'], to: 'waiting' }],
  steps: [
    { from: ['waiting'], action: 'match', by: ['product'], to: 'matched' },
    { from: ['matched'], action: 'return', by: ['product'], to: 'waiting' },
    { from: ['matched'], action: 'fulfil', by: ['product'], to: 'fulfilled' },
    { from: ['waiting', 'matched'], action: 'withdraw', by: ['mentee'], to: 'withdrawn' },
  ],
});

export type MentoringRequestStatus = keyof typeof mentoringRequestTable.states;
