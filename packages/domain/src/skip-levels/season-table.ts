import { defineStateTable } from '../states/state-table.js';

/** A season of skip-level talks: some weeks in which a leader talks with those two levels or more below. */
export const skipLevelSeasonTable = defineStateTable({
  name: 'Skip-level season',
  about:
    'A leader has one season at a time. Talks that are still ahead when it is closed are cancelled; those that were held stay with the two.',
  states: {
    running: 'Times are suggested and chosen in it.',
    closed: 'Over.',
  },
  beginnings: [{ action: 'plan', by: ['leader'], to: 'running', needs: ['line-below', 'no-other-season'] }],
  steps: [{ from: ['running'], action: 'close', by: ['leader', 'product'], to: 'closed' }],
});

export type SkipLevelSeasonState = keyof typeof skipLevelSeasonTable.states;
