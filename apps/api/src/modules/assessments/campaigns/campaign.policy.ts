import type { CampaignStatus } from '@understudy/contracts/assessments-campaigns';
import { anonymityRules } from '@understudy/domain/assessments/anonymity-rules';
import { campaignTable } from '@understudy/domain/assessments/campaign-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';

/** What the rules need to know of a campaign. */
export type CampaignFacts = {
  readonly status: CampaignStatus;
  /** Whether the actor is the leader in whose line it runs. */
  readonly isLeader: boolean;
  /** Whether its closing day has passed. */
  readonly closed: boolean;
};

export const campaignActions = [
  'see',
  'change',
  'remove',
  'plan-opening',
  'call-off-opening',
  'launch',
  'remind',
  'schedule',
  'extend',
  'close',
  'release',
  'see-board',
] as const;
export type CampaignAction = (typeof campaignActions)[number];

type CampaignActor = Pick<Actor, 'permissions' | 'isAdmin'>;

const runs = (actor: CampaignActor, { isLeader }: CampaignFacts): boolean => actor.isAdmin || isLeader;
const stepsFrom = (status: CampaignStatus): readonly string[] => possibleActions(campaignTable, status, ['runner']);

/** What beside the state must be true of the campaign's days. */
const days: Partial<Record<CampaignAction, (facts: CampaignFacts) => boolean>> = {
  remind: ({ closed }) => !closed,
  schedule: ({ closed }) => !closed,
  close: ({ closed }) => !closed,
  release: ({ closed }) => closed,
};

/** Whether the actor runs this campaign, whatever state it is in: an admin, or the leader of the line. */
export const runsCampaign = (actor: CampaignActor, action: CampaignAction, facts: CampaignFacts): boolean =>
  runs(actor, facts) &&
  actor.permissions.has(action === 'see' || action === 'see-board' ? 'campaigns.read' : 'campaigns.change');

/** Whether the campaign is in a state in which this can be done. Nothing leads back from a release. */
export const isPossible = (action: CampaignAction, facts: CampaignFacts): boolean => {
  const unasked = anonymityRules.mayChangeThresholds(facts.status);
  if (action === 'see') return true;
  if (action === 'see-board') return !unasked;
  if (action === 'change' || action === 'remove') return unasked;
  return stepsFrom(facts.status).includes(action) && (days[action]?.(facts) ?? true);
};

/** Whether the actor may do this to the campaign now. */
export const mayWithCampaign = (actor: CampaignActor, action: CampaignAction, facts: CampaignFacts): boolean =>
  runsCampaign(actor, action, facts) && isPossible(action, facts);
