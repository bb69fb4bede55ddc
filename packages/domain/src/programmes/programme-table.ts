import { defineStateTable } from '../states/state-table.js';

/** A programme, from the first draft until it is put away. */
export const programmeTable = defineStateTable({
  name: 'Programme',
  about: 'What a programme is for and what it consists of; cohorts are its runs.',
  states: {
    draft: 'Being written; admins see it.',
    open: 'Everybody may read it; cohorts can be opened.',
    closed: 'No further cohorts; those that run go on.',
    archived: 'Put away; admins find it under archived.',
  },
  beginnings: [{ action: 'draft', by: ['admin'], to: 'draft' }],
  steps: [
    { from: ['draft', 'closed'], action: 'open', by: ['admin'], to: 'open', needs: ['outline'] },
    { from: ['open'], action: 'close', by: ['admin'], to: 'closed' },
    { from: ['draft', 'closed'], action: 'archive', by: ['admin'], to: 'archived', needs: ['no-open-cohort'] },
    { from: ['archived'], action: 'restore', by: ['admin'], to: 'closed' },
  ],
});

export type ProgrammeState = keyof typeof programmeTable.states;
