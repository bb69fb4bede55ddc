import { defineStateTable } from '../states/state-table.js';

/** A development plan, from the first words to its end. */
export const planTable = defineStateTable({
  name: 'Development plan',
  about:
    'What somebody works on for a time, with what others do for it. `leader` is whoever stands above the person in the line, `signer` whose signature stands beside theirs. A plan is agreed when all have signed what it says, when nobody else is to sign it any more, or when a change brings back what they signed; whatever changes that afterwards outdates the agreement, and a plan that has not started is a draft again.',
  states: {
    draft: 'Being written, or changed since it was signed.',
    agreed:
      'Signed as it stands by all who had to; its first day is still to come. Whoever leads the person since then can sign beside them.',
    active: 'Under way. It goes on while it is changed; the agreement is renewed beside it.',
    closed: 'Over, with a note of what came of it; nothing in it changes any more.',
  },
  beginnings: [{ action: 'draft', by: ['person', 'leader'], to: 'draft' }],
  steps: [
    { from: ['draft'], action: 'all-signed', by: ['person', 'signer', 'product'], to: 'agreed' },
    { from: ['agreed'], action: 'all-signed', by: ['person', 'signer', 'product'], to: 'agreed' },
    { from: ['active'], action: 'all-signed', by: ['person', 'signer', 'product'], to: 'active' },
    { from: ['draft', 'agreed'], action: 'content-changed', by: ['person', 'leader'], to: 'draft' },
    { from: ['active'], action: 'content-changed', by: ['person', 'leader'], to: 'active' },
    { from: ['draft', 'agreed'], action: 'consent-withdrawn', by: ['person', 'signer'], to: 'draft' },
    { from: ['agreed'], action: 'activate', by: ['person', 'leader', 'product'], to: 'active' },
    { from: ['draft', 'agreed', 'active'], action: 'close', by: ['person', 'leader'], to: 'closed' },
  ],
});
