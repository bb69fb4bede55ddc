import { defineStateTable } from '../../states/state-table.js';

const everybody = ['owner', 'participant', 'facilitator', 'admin'] as const;

/** What a retrospective decided to do. */
export const retrospectiveActionTable = defineStateTable({
  name: 'Retrospective action',
  about:
    'Something that a cohort decided to do differently, with somebody who takes it on and a day. The next cohort of the programme sees it with its state, so that nothing decided is lost between the two.',
  states: {
    open: 'Decided, not begun.',
    'under-way': 'Somebody is at it.',
    done: 'Done.',
    dropped: 'Not done after all, and it says why.',
  },
  beginnings: [{ action: 'decide', by: ['participant', 'facilitator', 'admin'], to: 'open' }],
  steps: [
    { from: ['open'], action: 'start', by: everybody, to: 'under-way' },
    { from: ['open', 'under-way'], action: 'finish', by: everybody, to: 'done' },
    { from: ['open', 'under-way'], action: 'drop', by: everybody, to: 'dropped', needs: ['reason'] },
    { from: ['done', 'dropped'], action: 'reopen', by: everybody, to: 'open' },
  ],
});

export type RetrospectiveActionState = keyof typeof retrospectiveActionTable.states;
