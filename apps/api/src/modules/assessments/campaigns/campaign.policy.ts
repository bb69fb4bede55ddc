import type { CampaignStatus } from '@understudy/contracts/assessments-campaigns';
import { anonymityRules } from '@understudy/domain/assessments/anonymity-rules';
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
const isDraft = ({ status }: CampaignFacts): boolean => status === 'draft';
const isRunning = ({ status }: CampaignFacts): boolean => status === 'running';

const states: Readonly<Record<CampaignAction, (facts: CampaignFacts) => boolean>> = {
  see: () => true,
  change: ({ status }) => anonymityRules.mayChangeThresholds(status),
  remove: isDraft,
  launch: isDraft,
  remind: (facts) => isRunning(facts) && !facts.closed,
  schedule: (facts) => isRunning(facts) && !facts.closed,
  extend: isRunning,
  close: (facts) => isRunning(facts) && !facts.closed,
  release: (facts) => isRunning(facts) && facts.closed,
  'see-board': (facts) => !isDraft(facts),
};

/** Whether the actor runs this campaign, whatever state it is in: an admin, or the leader of the line. */
export const runsCampaign = (actor: CampaignActor, action: CampaignAction, facts: CampaignFacts): boolean =>
  runs(actor, facts) &&
  actor.permissions.has(action === 'see' || action === 'see-board' ? 'campaigns.read' : 'campaigns.change');

/** Whether the campaign is in a state in which this can be done. Nothing leads back from a release. */
export const isPossible = (action: CampaignAction, facts: CampaignFacts): boolean => states[action](facts);

/** Whether the actor may do this to the campaign now. */
export const mayWithCampaign = (actor: CampaignActor, action: CampaignAction, facts: CampaignFacts): boolean =>
  runsCampaign(actor, action, facts) && isPossible(action, facts);
