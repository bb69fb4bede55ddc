import { defineStateTable } from '../states/state-table.js';

/** The conversation about what was observed of a leader in a period, from the invitation to the yes of both. */
export const effectivenessReviewTable = defineStateTable({
  name: 'Effectiveness review',
  about:
    'A leader and their manager look at the figures of a period together. Each first writes alone; neither reads the other before both have handed in. It is closed only once both have said so, and nothing follows from it by itself.',
  states: {
    preparing: 'Each of the two writes for themselves, unread by the other.',
    talking: 'Both have handed in and read each other. They keep what they learned and what they try next.',
    'closed-by-leader': 'The leader agrees with what is kept; the manager has not said so yet.',
    'closed-by-manager': 'The manager agrees with what is kept; the leader has not said so yet.',
    closed: 'Both have agreed with what is kept.',
    'called-off': 'It does not take place: one of the two has called it off, or the line has changed.',
  },
  beginnings: [{ action: 'open', by: ['leader', 'manager'], to: 'preparing', needs: ['no-other-review'] }],
  steps: [
    { from: ['preparing'], action: 'open-up', by: ['leader', 'manager'], to: 'talking', needs: ['both-handed-in'] },
    {
      from: ['closed-by-leader', 'closed-by-manager', 'talking'],
      action: 'keep-words',
      by: ['leader', 'manager'],
      to: 'talking',
    },
    { from: ['talking'], action: 'close-as-leader', by: ['leader'], to: 'closed-by-leader', needs: ['words-kept'] },
    { from: ['talking'], action: 'close-as-manager', by: ['manager'], to: 'closed-by-manager', needs: ['words-kept'] },
    { from: ['closed-by-manager'], action: 'close-as-leader', by: ['leader'], to: 'closed', needs: ['words-kept'] },
    { from: ['closed-by-leader'], action: 'close-as-manager', by: ['manager'], to: 'closed', needs: ['words-kept'] },
    {
      from: ['preparing', 'talking', 'closed-by-leader', 'closed-by-manager'],
      action: 'call-off',
      by: ['leader', 'manager', 'product'],
      to: 'called-off',
    },
  ],
});

export type EffectivenessReviewState = keyof typeof effectivenessReviewTable.states;
