import { defineStateTable } from '../states/state-table.js';

/** A calibration session, from its plan to the locked log. */
export const calibrationSessionTable = defineStateTable({
  name: 'Calibration session',
  about:
    'Managers place their own people beforehand, unseen by the others; the meeting opens once all have submitted or were taken out with a reason. Whoever organises is its convener or an admin.',
  states: {
    draft: 'It is planned: a name, a day, whom it is about, and who facilitates.',
    collecting: 'Managers place their people, each for themselves.',
    open: 'The meeting: everybody sees the same places, and every move has a reason.',
    locked: 'Final. Nothing changes any more; it is forgotten twelve months later.',
    cancelled: 'It does not take place; what was brought is deleted.',
  },
  beginnings: [{ action: 'plan', by: ['organiser'], to: 'draft' }],
  steps: [
    {
      from: ['draft'],
      action: 'collect',
      by: ['facilitator', 'organiser'],
      to: 'collecting',
      needs: ['somebody-places'],
    },
    {
      from: ['collecting'],
      action: 'open',
      by: ['facilitator'],
      to: 'open',
      needs: ['all-submitted', 'somebody-placed'],
    },
    { from: ['open'], action: 'lock', by: ['facilitator'], to: 'locked' },
    { from: ['draft', 'collecting', 'open'], action: 'cancel', by: ['facilitator', 'organiser'], to: 'cancelled' },
  ],
});

export type CalibrationSessionState = keyof typeof calibrationSessionTable.states;
