import type { NetConsentState } from '@understudy/contracts/opportunities-assignments';
import { decideStep, defineStateTable } from '../states/state-table.js';

/** The yes of whoever is named in a safety net, and what becomes of it. */
export const netConsentTable = defineStateTable({
  name: 'Consent to a safety net',
  about:
    'Whoever is named as mentor or skip-level of an assignment says yes before that part of its net holds; the database lets nothing run without it. Under what runs, somebody new holds the net from their yes on, and until then whoever held it before.',
  states: {
    asked: 'Named, and not yet answered.',
    agreed: 'They said yes; this part of the net holds.',
    declined: 'They said no, with a reason or without; somebody else can be named.',
    'carried-over': 'Named before anybody was asked; it counts as a yes, and they may still say no.',
    left: 'They have left the organisation; somebody else is to be named.',
  },
  beginnings: [
    { action: 'ask', by: ['person', 'sponsor'], to: 'asked' },
    { action: 'offer', by: ['supporter'], to: 'agreed' },
    { action: 'carry-over', by: ['product'], to: 'carried-over' },
  ],
  steps: [
    { from: ['declined', 'left'], action: 'ask', by: ['person', 'sponsor'], to: 'asked' },
    { from: ['asked', 'agreed', 'carried-over'], action: 'leave', by: ['product'], to: 'left' },
    { from: ['asked', 'carried-over'], action: 'agree', by: ['supporter'], to: 'agreed' },
    {
      from: ['asked', 'agreed', 'carried-over'],
      action: 'decline',
      by: ['supporter'],
      to: 'declined',
      needs: ['nothing-runs-on-it'],
    },
  ],
});

/** Those states in which a part of the net holds. */
export const holdingConsent: readonly NetConsentState[] = ['agreed', 'carried-over'];

/** Where an answer leads from here; null where it must not be given. Under what runs, nobody who holds the net lets go of it. */
export const consentAfter = (
  from: NetConsentState,
  answer: 'agree' | 'decline',
  runsOnIt: boolean,
): NetConsentState | null => {
  const met = runsOnIt ? [] : (['nothing-runs-on-it'] as const);
  const decision = decideStep(netConsentTable, from, answer, { roles: ['supporter'], met });
  return 'to' in decision ? decision.to : null;
};
