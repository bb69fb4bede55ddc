import { defineStateTable } from '../states/state-table.js';

/** A development cycle, from its draft to its being put away. */
export const cycleTable = defineStateTable({
  name: 'Development cycle',
  about:
    'A time in which many are asked to make a plan. As a draft it may be removed, and brought back for thirty days. By itself it opens on its first day, where that was chosen and somebody takes part, and closes after its days of grace.',
  states: {
    draft: 'Being prepared; nobody has been asked.',
    running: 'Everybody whom it concerns takes part and is reminded.',
    closed: 'Over; how far everybody had come is kept.',
    archived: 'Put away; still to be read.',
  },
  beginnings: [{ action: 'draft', by: ['admin'], to: 'draft' }],
  steps: [
    { from: ['draft'], action: 'launch', by: ['admin', 'product'], to: 'running' },
    { from: ['running'], action: 'close', by: ['admin', 'product'], to: 'closed' },
    { from: ['closed'], action: 'archive', by: ['admin'], to: 'archived' },
  ],
});
