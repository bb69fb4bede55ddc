import { z } from 'zod';
import { announced, raterRelation } from './assessments.js';
import { campaignStatus, nomination } from './assessments-campaigns.js';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference, stageReference } from './people.js';

export const rater = z
  .object({
    requestId: identifier,
    person: personReference,
    relation: raterRelation,
    /** Whether a peer or a report has answered shows nowhere, whether anybody else has not to the person: they stay asked. */
    status: z.enum(['proposed', 'asked', 'declined', 'vetoed', 'submitted']),
    /** Why it was declined or vetoed, for whoever approves; to the person, who named them, only why it was vetoed. */
    reason: z.string().nullable(),
    abilities: z.array(z.enum(['approve', 'veto', 'withdraw'])),
  })
  .meta({ id: 'Rater' });
export type Rater = z.infer<typeof rater>;

export const raterGroup = z
  .object({
    relation: raterRelation,
    asked: z.number().int(),
    proposed: z.number().int(),
    /** How many must answer; null for named raters. */
    threshold: z.number().int().nullable(),
    /** Ask more: fewer are asked than must answer. Hardly enough: nobody may be missing. After closing: what came in. */
    outlook: z.enum(['ask-more', 'hardly-enough', 'enough', 'too-few-answered', 'enough-answered']).nullable(),
  })
  .meta({ id: 'RaterGroup' });
export type RaterGroup = z.infer<typeof raterGroup>;

export const panelDecider = z.enum(['manager', 'runner', 'oneself']).meta({
  id: 'PanelDecider',
  description:
    'Who decides about the raters of a person: their manager; where nobody who can sign in leads them, whoever runs the campaign, an admin at the latest; themselves, where there is no other admin either.',
});
export type PanelDecider = z.infer<typeof panelDecider>;

export const raterPanel = z
  .object({
    assessmentId: identifier,
    subject: personReference,
    campaign: z.object({ id: identifier, name: z.string(), status: campaignStatus, closesOn: isoDate }),
    targetStage: stageReference.nullable(),
    announced,
    nomination,
    decidedBy: panelDecider,
    mostPeers: z.number().int(),
    groups: z.array(raterGroup),
    raters: z.array(rater),
    abilities: z.array(z.enum(['nominate', 'decide'])),
  })
  .meta({ id: 'RaterPanel' });
export type RaterPanel = z.infer<typeof raterPanel>;

const assessmentParams = z.strictObject({ assessmentId: identifier });
const raterParams = z.strictObject({ assessmentId: identifier, requestId: identifier });

export const panelSorts = ['name', 'closes', 'campaign'] as const;

export const listRaterPanels = endpoint({
  method: 'GET',
  path: '/api/v1/rater-panels',
  summary: 'Running assessments whose raters I name or approve: my own and those of my reports',
  permission: 'assessments.answer',
  query: z.strictObject({
    ...page,
    ...arranged(panelSorts, 'ascending'),
    /** Only those with raters who wait for a decision. */
    waiting: z.stringbool().default(false),
    /** Only those about me, of which whoever leads many has one among theirs. */
    mine: z.stringbool().default(false),
  }),
  response: pageOf(
    z
      .object({
        assessmentId: identifier,
        subject: personReference,
        campaign: z.object({ id: identifier, name: z.string(), closesOn: isoDate }),
        mine: z.boolean(),
        waitingForApproval: z.number().int(),
        outlook: raterGroup.shape.outlook,
        abilities: raterPanel.shape.abilities,
      })
      .meta({ id: 'RaterPanelSummary' }),
  ),
});

export const exportRaterPanels = exportOf(listRaterPanels);

export const campaignPanelSorts = ['name', 'waiting', 'asked'] as const;

/** What somebody has to do about the raters of a person. */
export const panelNeed = z.enum(['approval', 'peers']);
export type PanelNeed = z.infer<typeof panelNeed>;

export const listCampaignPanels = endpoint({
  method: 'GET',
  path: '/api/v1/campaigns/:campaignId/rater-panels',
  summary:
    'Of a running campaign, whose raters wait for approval or are too few, for whoever runs it: who is asked, never who has answered',
  permission: 'campaigns.read',
  params: z.strictObject({ campaignId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(campaignPanelSorts, 'ascending'),
    search,
    /** Only those with nominations to decide, or only those with fewer peers asked than must answer. */
    needs: panelNeed.optional(),
  }),
  response: pageOf(
    z
      .object({
        assessmentId: identifier,
        subject: personReference,
        /** Who leads them and decides about their raters; null where nobody does, and whoever runs the campaign has to. */
        manager: personReference.nullable(),
        waitingForApproval: z.number().int(),
        /** Peers who were asked and have not declined, and how many of them must answer; null where no peers are asked. */
        asked: z.number().int().nullable(),
        threshold: z.number().int().nullable(),
      })
      .meta({ id: 'CampaignPanel' }),
  ),
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const exportCampaignPanels = exportOf(listCampaignPanels);

export const getRaterPanel = endpoint({
  method: 'GET',
  path: '/api/v1/rater-panels/:assessmentId',
  summary: 'Who is asked about somebody; for the person, whoever approves, and whoever runs the campaign',
  permission: 'assessments.answer',
  params: assessmentParams,
  response: raterPanel,
  errors: ['not-found'],
});

export const nominateRater = endpoint({
  method: 'POST',
  path: '/api/v1/rater-panels/:assessmentId/raters',
  summary: 'Name a peer, or a direct report who is not asked yet; what a rater is to the person follows from the facts',
  permission: 'assessments.answer',
  params: assessmentParams,
  body: z.strictObject({ raterId: identifier }),
  response: raterPanel,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict', 'invalid-input'],
});

export const approveRater = endpoint({
  method: 'POST',
  path: '/api/v1/rater-panels/:assessmentId/raters/:requestId/approval',
  summary: 'Let a nominated rater be asked; from then on nobody can take them out again',
  permission: 'assessments.answer',
  params: raterParams,
  response: raterPanel,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const vetoRater = endpoint({
  method: 'POST',
  path: '/api/v1/rater-panels/:assessmentId/raters/:requestId/veto',
  summary: 'Refuse a nominated rater who was not asked yet, and say why',
  permission: 'assessments.answer',
  params: raterParams,
  body: z.strictObject({ reason: plainText(500) }),
  response: raterPanel,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const withdrawRater = endpoint({
  method: 'DELETE',
  path: '/api/v1/rater-panels/:assessmentId/raters/:requestId',
  summary: 'Take back a nomination that was not decided yet',
  permission: 'assessments.answer',
  params: raterParams,
  response: raterPanel,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
