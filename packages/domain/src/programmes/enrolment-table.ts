import { defineStateTable } from '../states/state-table.js';

/** From a nomination or an application to the end of somebody's part in a cohort. */
export const enrolmentTable = defineStateTable({
  name: 'Enrolment',
  about:
    'One person in one cohort. Nobody is enrolled without their own yes: a nomination waits for the person, and an offer for their answer. A place is taken from the acceptance until somebody steps out of it; whoever has ever been enrolled stays in every denominator.',
  states: {
    nominated: 'The manager or an admin proposes the person, who has not said yes yet.',
    applied: 'The person wishes to take part; a decision is due.',
    approved: 'It was decided for the person; a place is still to be offered.',
    waiting: 'Approved, and in turn for the next free place.',
    offered: 'A place is held for the person until the day on which an answer is due.',
    enrolled: 'The person has a place.',
    deferred: 'The person steps back and goes on in a later cohort.',
    extended: 'The person keeps the place and has longer than the cohort.',
    transferred: 'Goes on in another cohort, where there is an enrolment of its own.',
    withdrawn: 'The person stepped out, did not answer an offer, or has left the organisation.',
    completed: 'The person did what the programme asks for.',
    declined:
      'It was decided otherwise, with a reason and what can come next; the next application counts as an earlier one.',
  },
  beginnings: [
    { action: 'apply', by: ['person'], to: 'applied', needs: ['cohort-open', 'eligible'] },
    { action: 'nominate', by: ['manager', 'admin'], to: 'nominated', needs: ['cohort-open', 'eligible'] },
  ],
  steps: [
    { from: ['nominated'], action: 'agree', by: ['person'], to: 'applied', needs: ['cohort-open'] },
    { from: ['withdrawn'], action: 'apply', by: ['person'], to: 'applied', needs: ['cohort-open', 'eligible'] },
    { from: ['applied'], action: 'approve', by: ['facilitator', 'admin'], to: 'approved' },
    {
      from: ['nominated', 'applied', 'approved', 'waiting'],
      action: 'decline',
      by: ['facilitator', 'admin'],
      to: 'declined',
      needs: ['reason', 'next-step'],
    },
    { from: ['approved'], action: 'queue', by: ['facilitator', 'admin', 'product'], to: 'waiting' },
    {
      from: ['approved', 'waiting', 'deferred'],
      action: 'offer',
      by: ['facilitator', 'admin', 'product'],
      to: 'offered',
      needs: ['cohort-joinable', 'works-here'],
    },
    {
      from: ['offered'],
      action: 'accept',
      by: ['person'],
      to: 'enrolled',
      needs: ['cohort-joinable', 'works-here', 'place'],
    },
    { from: ['offered'], action: 'miss', by: ['product'], to: 'waiting' },
    { from: ['offered'], action: 'lapse', by: ['product'], to: 'withdrawn' },
    {
      from: ['offered', 'enrolled', 'extended'],
      action: 'defer',
      by: ['person', 'facilitator', 'admin'],
      to: 'deferred',
    },
    { from: ['enrolled'], action: 'extend', by: ['facilitator', 'admin'], to: 'extended', needs: ['until'] },
    {
      from: ['approved', 'waiting', 'enrolled', 'extended', 'deferred'],
      action: 'transfer',
      by: ['admin'],
      to: 'transferred',
      needs: ['other-cohort'],
    },
    { from: ['nominated'], action: 'withdraw', by: ['person', 'manager', 'admin'], to: 'withdrawn' },
    {
      from: ['applied', 'approved', 'waiting', 'offered', 'enrolled', 'extended', 'deferred'],
      action: 'withdraw',
      by: ['person', 'facilitator', 'admin'],
      to: 'withdrawn',
    },
    {
      from: ['nominated', 'applied', 'approved', 'waiting', 'offered', 'enrolled', 'extended', 'deferred'],
      action: 'leave',
      by: ['product'],
      to: 'withdrawn',
    },
    { from: ['enrolled', 'extended'], action: 'complete', by: ['facilitator', 'admin'], to: 'completed' },
    {
      from: ['nominated', 'applied', 'approved', 'waiting', 'offered'],
      action: 'close',
      by: ['product'],
      to: 'declined',
    },
    { from: ['enrolled', 'extended'], action: 'call-off', by: ['product'], to: 'deferred' },
  ],
});

export type EnrolmentState = keyof typeof enrolmentTable.states;

/** The states out of which somebody is taken who leaves the organisation. */
export const leavableStates: readonly EnrolmentState[] = enrolmentTable.steps
  .filter(({ action }) => action === 'leave')
  .flatMap(({ from }) => from);

/** The states in which somebody has one of the cohort's places. */
export const placedStates: ReadonlySet<EnrolmentState> = new Set(['enrolled', 'extended', 'completed']);

/** The states in which somebody can be chosen for a role: they wish to take part, or do. */
export const selectableStates: readonly EnrolmentState[] = [
  'applied',
  'approved',
  'waiting',
  'offered',
  'enrolled',
  'extended',
];
