import { defineStateTable } from '../../states/state-table.js';

/** What somebody who runs a cohort writes down about a milestone that nothing else tells of. */
export const milestoneMarkTable = defineStateTable({
  name: 'Milestone',
  about:
    'One milestone of one person, as far as it is marked by hand: what sessions, learning records and peer groups tell counts by itself and cannot be marked. Nobody marks their own. Every mark stays in the history, with who made it and what they wrote.',
  states: {
    open: 'Nothing is marked.',
    reached: 'Whoever runs the cohort has seen that it is done.',
    excused: 'It is not asked of this person.',
  },
  beginnings: [{ action: 'await', by: ['product'], to: 'open' }],
  steps: [
    { from: ['open', 'excused'], action: 'mark', by: ['facilitator', 'admin'], to: 'reached', needs: ['not-told'] },
    { from: ['open'], action: 'excuse', by: ['facilitator', 'admin'], to: 'excused', needs: ['not-told', 'note'] },
    { from: ['reached', 'excused'], action: 'take-back', by: ['facilitator', 'admin'], to: 'open' },
  ],
});

export type MilestoneMark = keyof typeof milestoneMarkTable.states;
