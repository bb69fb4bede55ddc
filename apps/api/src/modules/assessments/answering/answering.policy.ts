import type { RaterRelation, RequestSummary } from '@understudy/contracts/assessments';

import { anonymityRules } from '@understudy/domain/assessments/anonymity-rules';

/** What the rules need to know of a request; only its rater ever gets this far. */
export type RequestFacts = {
  readonly status: RequestSummary['status'];
  readonly isOpen: boolean;
  readonly relation: RaterRelation;
  readonly inCampaign: boolean;
};

export const requestActions = ['answer', 'submit', 'decline'] as const;
export type RequestAction = (typeof requestActions)[number];

/** Peers and reports are never named; the person and those above them are. */
export const isAnonymous = (relation: RaterRelation): relation is 'peer' | 'report' =>
  relation === 'peer' || relation === 'report';

const waits = ({ status, isOpen }: RequestFacts): boolean => anonymityRules.mayHandIn(status) && isOpen;

const rules: Readonly<Record<RequestAction, (facts: RequestFacts) => boolean>> = {
  answer: waits,
  submit: waits,
  decline: (facts) => waits(facts) && facts.inCampaign,
};

/** Whether the rater may do this with their own request now. */
export const mayWithRequest = (action: RequestAction, facts: RequestFacts): boolean => rules[action](facts);
