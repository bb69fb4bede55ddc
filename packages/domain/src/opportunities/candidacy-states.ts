import type { CandidacyStatus } from '@understudy/contracts/opportunities';
import { decideStep, defineStateTable, statesBefore } from '../states/state-table.js';

/** How somebody and an opportunity find each other, and by whom. */
export const candidacyTable = defineStateTable({
  name: 'Candidacy',
  about:
    'Somebody and an opportunity. An application is between the person and the sponsor until there is an offer; nobody is turned down without a reason.',
  states: {
    nominated: 'Suggested by somebody above the person, who may say yes or no to it.',
    applied: 'The person would like it.',
    offered: 'The sponsor offers the place; the first who accepts a last place has it.',
    accepted: 'The person has taken a place; an assignment begins to be prepared.',
    declined: 'The person has said no to an offer.',
    'turned-down': 'The sponsor has decided otherwise, and said why.',
    withdrawn: 'The person has thought again.',
    left: 'The person has left the organisation before it was decided.',
  },
  beginnings: [
    { action: 'nominate', by: ['leader'], to: 'nominated' },
    { action: 'apply', by: ['person'], to: 'applied' },
  ],
  steps: [
    { from: ['nominated'], action: 'apply', by: ['person'], to: 'applied' },
    { from: ['nominated', 'applied'], action: 'offer', by: ['sponsor'], to: 'offered' },
    { from: ['nominated', 'applied', 'offered'], action: 'turn-down', by: ['sponsor'], to: 'turned-down' },
    { from: ['nominated', 'applied'], action: 'withdraw', by: ['person'], to: 'withdrawn' },
    { from: ['offered'], action: 'accept', by: ['person'], to: 'accepted', needs: ['free-place'] },
    { from: ['offered'], action: 'decline', by: ['person'], to: 'declined' },
    { from: ['nominated', 'applied', 'offered'], action: 'leave', by: ['product'], to: 'left' },
  ],
});

/** Who moves a candidacy: the person it is about, or the sponsor of the opportunity. */
export type CandidacySide = 'person' | 'sponsor';
export type CandidacyStep = 'apply' | 'offer' | 'turn-down' | 'accept' | 'decline' | 'withdraw';

/** Where a step of somebody leads from here; null where they must not take it. The database guards the free place. */
export const candidacyAfter = (
  from: CandidacyStatus,
  step: CandidacyStep,
  by: CandidacySide,
): CandidacyStatus | null => {
  const decision = decideStep(candidacyTable, from, step, { roles: [by], met: ['free-place'] });
  return 'to' in decision ? decision.to : null;
};

/** Candidacies that end when their person leaves: what was taken on is an assignment by then. */
export const leavableCandidacy: readonly CandidacyStatus[] = statesBefore(candidacyTable, 'leave');

/** Candidacies that are not over: there is at most one for each person and opportunity. */
export const openCandidacy: readonly CandidacyStatus[] = ['nominated', 'applied', 'offered', 'accepted'];
