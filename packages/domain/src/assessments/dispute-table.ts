import { defineStateTable } from '../states/state-table.js';

/** What a person sees differently in a result about them, from their words to a settled question. */
export const disputeTable = defineStateTable({
  name: 'Disagreement with a result',
  about:
    'A person says what they see differently in a released result about them. The manager who sees the result answers; where there is none, whoever runs the campaign does, and reads the words alone. The result never changes through it: both stand beside it for everybody who sees it.',
  states: {
    open: 'The person has said what they see differently; an answer is due.',
    answered: 'It was answered. The person can leave it at that, insist, or say that it is settled.',
    settled: 'The person sees it as settled; everything said stays readable.',
    'taken-back': 'The person has taken it back; everything said stays readable.',
  },
  beginnings: [{ action: 'raise', by: ['person'], to: 'open', needs: ['of-a-campaign', 'not-said-already'] }],
  steps: [
    { from: ['open'], action: 'answer', by: ['manager', 'runner'], to: 'answered' },
    { from: ['answered'], action: 'insist', by: ['person'], to: 'open' },
    { from: ['answered'], action: 'settle', by: ['person'], to: 'settled' },
    { from: ['open', 'answered'], action: 'take-back', by: ['person'], to: 'taken-back' },
  ],
});

export type DisputeRole = 'person' | 'manager' | 'runner';
