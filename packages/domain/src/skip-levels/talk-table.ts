import { defineStateTable } from '../states/state-table.js';

/** A talk over one manager's head, from the first suggestion to its end. */
export const skipLevelTalkTable = defineStateTable({
  name: 'Skip-level talk',
  about:
    'Somebody and a leader two levels or more above them. A no stays a no for the season; a yes can be moved by either side, and whoever moves it back to a question is the leader.',
  states: {
    proposed: 'The leader suggests a time; the person has not answered.',
    agreed: 'Both have the time in their calendars.',
    held: 'They have talked.',
    missed: 'It did not take place, and nobody has chosen another time yet.',
    declined: 'The person would rather not this time. The leader does not ask again in this season.',
    lapsed: 'Its time passed without an answer.',
    cancelled: 'The leader has taken it back, or the season has ended before it.',
    ended: 'The line has changed, or one of the two has left, before it took place.',
  },
  beginnings: [{ action: 'suggest', by: ['leader'], to: 'proposed', needs: ['free-time'] }],
  steps: [
    { from: ['proposed'], action: 'accept', by: ['person'], to: 'agreed', needs: ['ahead'] },
    {
      from: ['proposed', 'agreed', 'declined', 'missed', 'lapsed'],
      action: 'choose-time',
      by: ['person'],
      to: 'agreed',
      needs: ['free-time'],
    },
    {
      from: ['proposed', 'agreed', 'missed', 'lapsed', 'cancelled'],
      action: 'suggest',
      by: ['leader'],
      to: 'proposed',
      needs: ['free-time'],
    },
    { from: ['proposed', 'agreed'], action: 'decline', by: ['person'], to: 'declined' },
    { from: ['proposed', 'agreed'], action: 'cancel', by: ['leader', 'product'], to: 'cancelled' },
    { from: ['agreed'], action: 'hold', by: ['leader', 'person'], to: 'held', needs: ['begun'] },
    { from: ['agreed'], action: 'miss', by: ['leader', 'person'], to: 'missed', needs: ['begun'] },
    { from: ['proposed'], action: 'lapse', by: ['product'], to: 'lapsed', needs: ['begun'] },
    { from: ['proposed', 'agreed'], action: 'end', by: ['product'], to: 'ended' },
  ],
});

export type SkipLevelTalkState = keyof typeof skipLevelTalkTable.states;
