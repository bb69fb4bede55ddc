import { z } from 'zod';
import { announced, leftOutCounts, notOpenedReason, raterRelation } from './assessments.js';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const campaignStatus = z.enum(['draft', 'scheduled', 'launching', 'running', 'releasing', 'released']).meta({
  id: 'CampaignStatus',
  description: 'A scheduled campaign opens by itself on its day; a released one is closed for good.',
});
export type CampaignStatus = z.infer<typeof campaignStatus>;

export const nomination = z.enum(['subject', 'manager', 'automatic']).meta({
  id: 'RaterNomination',
  description: 'Who names peers: the person (their manager approves), the manager, or everybody with the same manager.',
});
export type Nomination = z.infer<typeof nomination>;

export const thresholds = z
  .strictObject({
    peer: z.number().int().min(3, 'At least 3.').max(20),
    report: z.number().int().min(3, 'At least 3.').max(20),
    /** All peers and reports together. */
    others: z.number().int().min(4, 'At least 4.').max(40),
  })
  .meta({
    id: 'RaterThresholds',
    description: 'How many must answer before anything of their group is shown; fixed from the launch on.',
  });
export type Thresholds = z.infer<typeof thresholds>;

export const campaign = z
  .object({
    id: identifier,
    name: z.string(),
    purpose: z.string(),
    status: campaignStatus,
    instrument: z.object({ id: identifier, versionId: identifier, name: z.string(), number: z.number().int() }),
    /** In whose line it runs; null for a campaign of the organisation. */
    leader: personReference.nullable(),
    relations: z.array(raterRelation),
    nomination,
    /** Peers asked per person, at most. */
    mostPeers: z.number().int(),
    thresholds,
    managerSees: announced.shape.managerSees,
    lineSees: announced.shape.lineSees,
    closesOn: isoDate,
    /** On how many days before the closing day those who have not answered are reminded. */
    remindDays: z.array(z.number().int()),
    /** Whether answers are no longer taken, by the day or because it was ended early: results can be released. */
    closed: z.boolean(),
    /** The day on which it opens by itself; null unless it is scheduled. */
    opensOn: isoDate.nullable(),
    /** When it should have opened by itself and could not, and why; null again once it was changed. */
    notOpened: z.object({ on: isoDate, because: notOpenedReason }).nullable(),
    launchedOn: isoDate.nullable(),
    remindedOn: isoDate.nullable(),
    releasedOn: isoDate.nullable(),
    /** People it is about: as selected today while it is a draft, as launched afterwards. */
    people: z.number().int(),
    version: z.number().int(),
    abilities: z.array(
      z.enum([
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
      ]),
    ),
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.infer<typeof campaign>;

/** One person, one unit or one leader's line. */
export const selectionEntry = z
  .strictObject({
    personId: identifier.optional(),
    /** Everybody of a unit and of the units below it. */
    unitId: identifier.optional(),
    /** Everybody below a leader. */
    leaderId: identifier.optional(),
    /** The stage to look at; the target stage of each person, else the stage after theirs, when left out. */
    targetStageKey: z.string().max(60).optional(),
  })
  .meta({ id: 'SelectionEntry' });
export type SelectionEntry = z.infer<typeof selectionEntry>;

/** Days before the closing day. */
export const remindDays = z
  .array(z.number().int().min(0).max(60))
  .max(10)
  .refine((days) => new Set(days).size === days.length, 'Name each day once.');

const draft = {
  name: plainText(160),
  purpose: plainText(1000, 0),
  instrumentId: identifier,
  relations: z.array(raterRelation).min(1, 'Choose who is asked.'),
  nomination,
  mostPeers: z.number().int().min(3).max(15),
  thresholds,
  managerSees: announced.shape.managerSees,
  lineSees: announced.shape.lineSees,
  closesOn: isoDate,
  remindDays,
  selection: z.array(selectionEntry).min(1, 'Choose whom it is about.').max(5000),
};

const campaignParams = z.strictObject({ campaignId: identifier });

export const campaignSorts = ['created', 'name', 'closes', 'people', 'status'] as const;

export const listCampaigns = endpoint({
  method: 'GET',
  path: '/api/v1/campaigns',
  summary: 'Campaigns, the newest first unless asked otherwise: all for admins, those of their own line for leaders',
  permission: 'campaigns.read',
  query: z.strictObject({
    ...page,
    ...arranged(campaignSorts, 'descending'),
    status: campaignStatus.optional(),
  }),
  response: pageOf(campaign),
});

export const exportCampaigns = exportOf(listCampaigns);

export const getCampaign = endpoint({
  method: 'GET',
  path: '/api/v1/campaigns/:campaignId',
  summary: 'One campaign',
  permission: 'campaigns.read',
  params: campaignParams,
  response: campaign
    .extend({
      leftOut: leftOutCounts.nullable(),
      selection: z.array(
        z
          .object({
            person: personReference.nullable(),
            unit: z.object({ id: identifier, name: z.string() }).nullable(),
            leader: personReference.nullable(),
            targetStageKey: z.string().nullable(),
          })
          .meta({ id: 'SelectedPeople' }),
      ),
    })
    .meta({ id: 'CampaignDetail' }),
  errors: ['not-found'],
});

export const createCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns',
  summary: 'Draft a campaign: of the organisation for admins, in their own line for leaders',
  permission: 'campaigns.change',
  body: z.strictObject({
    ...draft,
    purpose: draft.purpose.default(''),
    relations: draft.relations.default(['self', 'manager', 'peer', 'report']),
    nomination: nomination.default('subject'),
    mostPeers: draft.mostPeers.default(6),
    thresholds: thresholds.default({ peer: 3, report: 3, others: 4 }),
    managerSees: draft.managerSees.default('everything'),
    lineSees: draft.lineSees.default('figures'),
    remindDays: remindDays.default([7, 3, 1]),
  }),
  response: campaign,
  status: 201,
  errors: ['invalid-input', 'not-allowed', 'not-found'],
});

export const changeCampaign = endpoint({
  method: 'PATCH',
  path: '/api/v1/campaigns/:campaignId',
  summary:
    'Change a draft, also one that opens by itself; from the launch on nothing changes but the closing day and the days of reminders',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject(draft).partial().extend({ version: z.number().int() }),
  response: campaign,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input', 'conflict'],
});

export const removeCampaign = endpoint({
  method: 'DELETE',
  path: '/api/v1/campaigns/:campaignId',
  summary: 'Remove a draft',
  permission: 'campaigns.change',
  params: campaignParams,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

const underWay = z.object({ campaign, jobId: identifier }).meta({ id: 'CampaignWork' });

export const launchCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns/:campaignId/launch',
  summary: 'Ask everybody, as a background job; rules are fixed from here on, and whom it left out is counted',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ version: z.number().int() }),
  response: underWay,
  status: 202,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile', 'invalid-input'],
});

export const remindRaters = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns/:campaignId/reminders',
  summary: 'Remind whoever has not answered, at most once a day; nobody learns who that is',
  permission: 'campaigns.change',
  params: campaignParams,
  response: underWay,
  status: 202,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const extendCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns/:campaignId/extension',
  summary: 'Close later than planned, also where it was closed; never again after the release',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ closesOn: isoDate, version: z.number().int() }),
  response: campaign,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile', 'invalid-input'],
});

export const closeCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns/:campaignId/closing',
  summary: 'End the answering today, before its last day: what is handed in counts, and results can be released',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ version: z.number().int() }),
  response: campaign,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile'],
});

export const releaseCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/campaigns/:campaignId/release',
  summary:
    'Once no answers are taken: show every person their result at once, as a background job; then it is closed for good',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ version: z.number().int() }),
  response: underWay,
  status: 202,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile'],
});

export const boardRow = z
  .object({
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    people: z.number().int(),
    /** Requests that were sent; null where so few that somebody could be recognised. */
    asked: z.number().int().nullable(),
    /**
     * At least so many have answered; null where asked is. Answers given in confidence are rounded down to full groups, and
     * no further than others could have given, whichever few are left out, of those asked since the beginning or a day ago at
     * least. Whether those above me answered about me is in none.
     */
    submittedAtLeast: z.number().int().nullable(),
  })
  .meta({ id: 'CompletionRow' });
export type BoardRow = z.infer<typeof boardRow>;

export const getCompletionBoard = endpoint({
  method: 'GET',
  path: '/api/v1/campaigns/:campaignId/board',
  summary: 'How far a campaign is, by unit: counts only, never who has answered',
  permission: 'campaigns.read',
  params: campaignParams,
  response: z
    .object({
      total: boardRow,
      rows: z.array(boardRow),
      /** Nominations to decide, and people who asked fewer peers than must answer: to a leader of those they lead today. */
      waitingForApproval: z.number().int(),
      tooFewAsked: z.number().int(),
      /** Groups of peers and reports, added up from the panels that I may open; null unless it is closed and not released. */
      groups: z.object({ all: z.number().int(), tooFew: z.number().int() }).nullable(),
    })
    .meta({ id: 'CompletionBoard' }),
  errors: ['not-found', 'not-allowed'],
});

export const exportCompletionBoard = exportOf(getCompletionBoard, { rows: 'rows' });
