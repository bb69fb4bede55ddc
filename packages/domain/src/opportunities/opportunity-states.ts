import type { OpportunityStatus } from '@understudy/contracts/opportunities';
import { decideStep, defineStateTable } from '../states/state-table.js';

/** What becomes of an opportunity, and by whom. */
export const opportunityTable = defineStateTable({
  name: 'Opportunity',
  about: 'Whoever looks after it are its sponsor, who published it, and admins. How many places are taken is no state.',
  states: {
    draft: 'Written down; only those who look after it see it.',
    open: 'Offered to those it is meant for.',
    closed: 'Offered no more; who has to do with it still sees it.',
  },
  beginnings: [{ action: 'create', by: ['keeper'], to: 'draft' }],
  steps: [
    { from: ['draft'], action: 'publish', by: ['keeper'], to: 'open' },
    { from: ['draft', 'open'], action: 'close', by: ['keeper'], to: 'closed' },
    { from: ['open'], action: 'close-without-sponsor', by: ['product'], to: 'closed' },
    { from: ['closed'], action: 'reopen', by: ['keeper'], to: 'open' },
  ],
});

export type OpportunityStep = 'publish' | 'close' | 'reopen';

/** Where a step leads from here; null where it must not be taken. */
export const opportunityAfter = (from: OpportunityStatus, step: OpportunityStep): OpportunityStatus | null => {
  const decision = decideStep(opportunityTable, from, step, { roles: ['keeper'] });
  return 'to' in decision ? decision.to : null;
};
