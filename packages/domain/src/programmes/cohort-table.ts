import { defineStateTable } from '../states/state-table.js';

/** A cohort, from its plan to its end. */
export const cohortTable = defineStateTable({
  name: 'Cohort',
  about: 'One run of a programme, with dates, places and facilitators.',
  states: {
    planned: 'Being prepared; admins and its facilitators see it.',
    open: 'Everybody may see it; applications and nominations are welcome until their last day.',
    ended: 'Over. Whoever had no place by then is told that there was none, and has an earlier application next time.',
    cancelled: 'Does not take place; nobody loses anything by having applied.',
  },
  beginnings: [{ action: 'plan', by: ['admin'], to: 'planned' }],
  steps: [
    { from: ['planned'], action: 'open', by: ['admin'], to: 'open', needs: ['programme-open', 'facilitator'] },
    { from: ['open'], action: 'end', by: ['admin', 'facilitator'], to: 'ended' },
    { from: ['planned', 'open'], action: 'cancel', by: ['admin'], to: 'cancelled' },
  ],
});

export type CohortState = keyof typeof cohortTable.states;
