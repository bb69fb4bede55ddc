import { defineStateTable } from '../states/state-table.js';

/** From the thought that somebody could fill a role to a decision about it; whoever is confirmed is a successor. */
export const nominationTable = defineStateTable({
  name: 'Nomination',
  about:
    'A keeper sees the role; who decides is its owner, whoever is above the owner, or an admin, and never the person themselves. Only what is confirmed counts for the bench. How long somebody then is a successor is told by days, not by a state.',
  states: {
    proposed: 'Somebody could fill the role; it counts nowhere yet.',
    confirmed: 'The person is a successor from the day of the decision.',
    declined: 'Decided against, with a reason.',
    refused: 'The person does not wish to be considered.',
    withdrawn: 'Taken back before it was decided.',
  },
  beginnings: [
    { action: 'propose', by: ['keeper'], to: 'proposed' },
    { action: 'confirm-at-once', by: ['decider'], to: 'confirmed', needs: ['no-answer-awaited'] },
  ],
  steps: [
    { from: ['proposed'], action: 'confirm', by: ['decider'], to: 'confirmed', needs: ['no-answer-awaited'] },
    { from: ['proposed'], action: 'decline', by: ['decider'], to: 'declined' },
    { from: ['proposed'], action: 'withdraw', by: ['keeper', 'product'], to: 'withdrawn' },
    { from: ['proposed'], action: 'agree', by: ['nominee'], to: 'proposed' },
    { from: ['proposed', 'confirmed'], action: 'refuse', by: ['nominee'], to: 'refused' },
  ],
});

export type NominationState = keyof typeof nominationTable.states;
