import { defineStateTable } from '../states/state-table.js';

/** A talk of a mentor and a mentee, from its date to what became of it. */
export const mentoringSessionTable = defineStateTable({
  name: 'Mentoring session',
  about:
    'A talk of the two of a mentorship. It stands in both calendars until it is called off; what was called off, or was held, stays as it is, and the two plan another one.',
  states: {
    planned: 'It has a day and a time, which both can still change.',
    held: 'The two have met.',
    'called-off': 'It does not take place, and stands in no calendar.',
  },
  beginnings: [{ action: 'plan', by: ['mentor', 'mentee'], to: 'planned' }],
  steps: [
    { from: ['planned'], action: 'move', by: ['mentor', 'mentee'], to: 'planned' },
    { from: ['planned'], action: 'hold', by: ['mentor', 'mentee'], to: 'held', needs: ['begun'] },
    { from: ['planned'], action: 'call-off', by: ['mentor', 'mentee', 'product'], to: 'called-off' },
  ],
});

export type MentoringSessionState = keyof typeof mentoringSessionTable.states;

/** The action by which a session comes to the state that is asked for. */
export const sessionActionTo = { planned: 'move', held: 'hold', 'called-off': 'call-off' } as const;
