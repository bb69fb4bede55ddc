import { defineStateTable } from '../../states/state-table.js';

/** A survey among those who are in a cohort. */
export const surveyTable = defineStateTable({
  name: 'Cohort survey',
  about:
    'A few questions to everybody who has a place in a cohort, answered without a name. Who is asked, and how many must answer before anything is shown, is fixed when it opens; what may be shown is decided once, when it closes.',
  states: {
    planned: 'It has its days; nobody is asked yet, and whoever runs the cohort may still drop it.',
    open: 'Those who have a place are asked. Nothing of what they answer, nor how many have, is shown to anybody.',
    closed: 'What may be shown is kept, and the answers behind it are let go.',
    dropped: 'It does not take place.',
  },
  beginnings: [{ action: 'plan', by: ['facilitator', 'admin'], to: 'planned', needs: ['no-other'] }],
  steps: [
    {
      from: ['planned'],
      action: 'open',
      by: ['facilitator', 'admin', 'product'],
      to: 'open',
      needs: ['enough-people'],
    },
    { from: ['planned'], action: 'drop', by: ['facilitator', 'admin', 'product'], to: 'dropped' },
    { from: ['open'], action: 'close', by: ['facilitator', 'admin', 'product'], to: 'closed' },
  ],
});

export type SurveyState = keyof typeof surveyTable.states;
