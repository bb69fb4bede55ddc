import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const opportunityKind = z.enum(['project', 'acting', 'interim']).meta({
  id: 'OpportunityKind',
  description:
    'A project beside one’s work; an acting role, standing in for somebody who comes back; an interim role, holding one that will be filled.',
});
export type OpportunityKind = z.infer<typeof opportunityKind>;

export const opportunityVisibility = z.enum(['organisation', 'line', 'nomination']).meta({
  id: 'OpportunityVisibility',
  description: 'Everybody, the sponsor’s line, or only those whom somebody nominates and those who may nominate.',
});
export type OpportunityVisibility = z.infer<typeof opportunityVisibility>;

export const opportunityStatus = z.enum(['draft', 'open', 'closed']).meta({ id: 'OpportunityStatus' });
export type OpportunityStatus = z.infer<typeof opportunityStatus>;

export const candidacyStatus = z
  .enum(['nominated', 'applied', 'offered', 'accepted', 'declined', 'turned-down', 'withdrawn', 'left'])
  .meta({ id: 'CandidacyStatus' });
export type CandidacyStatus = z.infer<typeof candidacyStatus>;

export const opportunityAbility = z.enum(['change', 'publish', 'close', 'reopen', 'apply', 'nominate', 'decide']);
export type OpportunityAbility = z.infer<typeof opportunityAbility>;

/** Where somebody’s own candidacy stands, on the card of the opportunity. */
export const ownCandidacy = z
  .object({ id: identifier, status: candidacyStatus, version: z.number().int() })
  .meta({ id: 'OwnCandidacy' });

export const opportunityCard = z
  .object({
    id: identifier,
    kind: opportunityKind,
    title: z.string(),
    what: z.string(),
    /** The stage it lets one practise, and the skills it exercises, by the framework’s keys. */
    stageKey: z.string(),
    skillKeys: z.array(z.string()),
    sponsor: personReference,
    hoursPerWeek: z.number().int(),
    startsOn: isoDate,
    /** The last day. */
    endsOn: isoDate,
    /** The last day on which one can apply. */
    applyBy: isoDate.nullable(),
    places: z.number().int(),
    placesTaken: z.number().int(),
    visibility: opportunityVisibility,
    status: opportunityStatus,
    /** My own candidacy that is not over; else the latest. */
    mine: ownCandidacy.nullable(),
    /** How many wait for the sponsor’s decision; null for everybody else. */
    waiting: z.number().int().nullable(),
    abilities: z.array(opportunityAbility),
  })
  .meta({ id: 'OpportunityCard' });
export type OpportunityCard = z.infer<typeof opportunityCard>;

export const opportunity = opportunityCard
  .extend({
    scope: z.string(),
    rightToReturn: z.string(),
    /** Where the safety net of whoever takes it on begins. */
    net: z
      .object({ scopeLimit: z.string(), stepBackPlan: z.string(), exitCriterion: z.string() })
      .meta({ id: 'OpportunityNet' }),
    templateKey: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Opportunity' });
export type Opportunity = z.infer<typeof opportunity>;

const key = z.string().max(100);
export const opportunityDraft = z.strictObject({
  kind: opportunityKind,
  title: plainText(160),
  what: plainText(4000),
  scope: plainText(4000),
  stageKey: key,
  skillKeys: z.array(key).min(1, 'Choose at least one skill.').max(8, 'Choose at most eight skills.'),
  sponsorId: identifier,
  hoursPerWeek: z.number().int().min(1, 'At least 1.').max(40, 'At most 40.'),
  startsOn: isoDate,
  endsOn: isoDate,
  applyBy: isoDate.nullable().default(null),
  places: z.number().int().min(1, 'At least 1.').max(50, 'At most 50.'),
  visibility: opportunityVisibility.default('organisation'),
  rightToReturn: plainText(2000, 0).default(''),
  scopeLimit: plainText(2000, 0).default(''),
  stepBackPlan: plainText(2000, 0).default(''),
  exitCriterion: plainText(2000, 0).default(''),
  templateKey: key.nullable().default(null),
});
export type OpportunityDraft = z.infer<typeof opportunityDraft>;

export const opportunityTemplate = z
  .object({
    key: z.string(),
    kind: opportunityKind,
    title: z.string(),
    what: z.string(),
    scope: z.string(),
    stageKey: z.string(),
    skillKeys: z.array(z.string()),
    hoursPerWeek: z.number().int(),
    weeks: z.number().int(),
    rightToReturn: z.string(),
    scopeLimit: z.string(),
    stepBackPlan: z.string(),
    exitCriterion: z.string(),
    /** Whether the organisation offers it to those who publish. */
    offered: z.boolean(),
    /** One that the organisation wrote itself; null for those that come with the product. */
    own: z.object({ id: identifier, version: z.number().int() }).nullable(),
  })
  .meta({ id: 'OpportunityTemplate' });
export type OpportunityTemplate = z.infer<typeof opportunityTemplate>;

const opportunityParams = z.strictObject({ opportunityId: identifier });

const filter = {
  scope: z.enum(['market', 'looked-after', 'organisation']).default('market'),
  kind: opportunityKind.optional(),
  stageKey: key.optional(),
  skillKey: key.optional(),
  status: opportunityStatus.optional(),
  /** Only those that I can still apply for. */
  free: z.stringbool().optional(),
  search: z.string().trim().max(100).optional(),
  /** By fit, the best first: what practises `target` and the skills in `gaps`, and the newest of those that fit alike. */
  sort: z.enum(['date', 'title', 'start', 'apply-by', 'fit']).default('date'),
  direction: direction.default('descending'),
  /** The stage that one is heading for, by its key. */
  target: key.optional(),
  /** What is next to learn: skills by their keys, each with how heavy its gap is, as `key:weight,key:weight`. */
  gaps: z.string().max(8000).optional(),
};

export const listOpportunities = endpoint({
  method: 'GET',
  path: '/api/v1/opportunities',
  summary:
    'Stretch opportunities: the open ones that I may see, those I look after, or for admins all; newest first unless asked otherwise',
  permission: 'opportunities.read',
  query: z.strictObject({ ...page, ...filter }),
  response: pageOf(opportunityCard),
});

export const exportOpportunities = exportOf(listOpportunities);

export const createOpportunity = endpoint({
  method: 'POST',
  path: '/api/v1/opportunities',
  summary: 'Write down an opportunity; it is a draft until it is published',
  permission: 'opportunities.publish',
  body: opportunityDraft,
  response: opportunity,
  status: 201,
  errors: ['invalid-input', 'not-allowed', 'not-found'],
});

export const getOpportunity = endpoint({
  method: 'GET',
  path: '/api/v1/opportunities/:opportunityId',
  summary: 'One opportunity',
  permission: 'opportunities.read',
  params: opportunityParams,
  response: opportunity,
  errors: ['not-found'],
});

export const changeOpportunity = endpoint({
  method: 'PATCH',
  path: '/api/v1/opportunities/:opportunityId',
  summary: 'Change an opportunity; there are never fewer places than are taken',
  permission: 'opportunities.read',
  params: opportunityParams,
  body: opportunityDraft.omit({ templateKey: true }).partial().extend({ version: z.number().int() }),
  response: opportunity,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const changeOpportunityStatus = endpoint({
  method: 'POST',
  path: '/api/v1/opportunities/:opportunityId/status',
  summary: 'Publish an opportunity, close it, or open it again',
  permission: 'opportunities.read',
  params: opportunityParams,
  body: z.strictObject({ version: z.number().int(), step: z.enum(['publish', 'close', 'reopen']) }),
  response: opportunity,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
