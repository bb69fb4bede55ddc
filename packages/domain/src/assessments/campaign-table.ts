import { defineStateTable } from '../states/state-table.js';

/** A round in which many are asked about many. */
export const campaignTable = defineStateTable({
  name: 'Assessment campaign',
  about:
    'Until it is launched everything about it may change, and it may be removed, and brought back for thirty days; from the launch on only its days do. Whoever runs it launches it by hand, or gives it a day on which the product does, with the same checks.',
  states: {
    draft: 'It is prepared; nobody is asked. If it could not open on its day, it says why.',
    scheduled: 'It opens by itself in the morning of a day, by the clock of the organisation.',
    launching: 'Its rules are fixed, and those who answer are being asked.',
    running: 'Answers are taken until its closing day.',
    releasing: 'No answers are taken any more, and results are being made.',
    released: 'Everybody sees their result; it is closed for good.',
  },
  beginnings: [{ action: 'begin', by: ['runner'], to: 'draft' }],
  steps: [
    { from: ['draft', 'scheduled'], action: 'plan-opening', by: ['runner'], to: 'scheduled', needs: ['later-day'] },
    { from: ['scheduled'], action: 'call-off-opening', by: ['runner'], to: 'draft' },
    { from: ['draft', 'scheduled'], action: 'launch', by: ['runner'], to: 'launching', needs: ['ready'] },
    { from: ['scheduled'], action: 'open', by: ['product'], to: 'launching', needs: ['ready'] },
    { from: ['scheduled'], action: 'hold-back', by: ['product'], to: 'draft' },
    { from: ['launching'], action: 'begin-asking', by: ['product'], to: 'running' },
    { from: ['running'], action: 'remind', by: ['runner', 'product'], to: 'running', needs: ['takes-answers'] },
    { from: ['running'], action: 'schedule', by: ['runner'], to: 'running', needs: ['takes-answers'] },
    { from: ['running'], action: 'extend', by: ['runner'], to: 'running' },
    { from: ['running'], action: 'close', by: ['runner'], to: 'running', needs: ['takes-answers'] },
    { from: ['running'], action: 'release', by: ['runner'], to: 'releasing', needs: ['closed'] },
    { from: ['releasing'], action: 'show', by: ['product'], to: 'released' },
  ],
});
