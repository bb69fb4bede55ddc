import { defineStateTable } from '../states/state-table.js';

/** A session of a cohort, from its plan to the record of who was there. */
export const sessionTable = defineStateTable({
  name: 'Session',
  about:
    'Something that a cohort does together at a time. It stands in the calendars of those who take part and of those who run it, for as long as it is planned or was held.',
  states: {
    planned: 'It has a day and a time; everything about it can still be changed.',
    held: 'It took place, and who was there is recorded; a mark can still be corrected.',
    cancelled: 'It does not take place; it stands in no attendance.',
  },
  beginnings: [{ action: 'plan', by: ['facilitator', 'admin'], to: 'planned', needs: ['cohort-goes-on'] }],
  steps: [
    { from: ['planned'], action: 'change', by: ['facilitator', 'admin'], to: 'planned', needs: ['cohort-goes-on'] },
    { from: ['planned', 'held'], action: 'record', by: ['facilitator', 'admin'], to: 'held', needs: ['begun'] },
    { from: ['held'], action: 'reopen', by: ['facilitator', 'admin'], to: 'planned', needs: ['cohort-goes-on'] },
    { from: ['planned'], action: 'cancel', by: ['facilitator', 'admin'], to: 'cancelled' },
    { from: ['planned'], action: 'call-off', by: ['product'], to: 'cancelled' },
    {
      from: ['cancelled'],
      action: 'plan-again',
      by: ['facilitator', 'admin'],
      to: 'planned',
      needs: ['cohort-goes-on'],
    },
  ],
});

export type SessionState = keyof typeof sessionTable.states;
