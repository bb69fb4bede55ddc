import { z } from 'zod';
import { identifier, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { opportunityKind, opportunityTemplate } from './opportunities.js';

export const listOpportunityTemplates = endpoint({
  method: 'GET',
  path: '/api/v1/opportunity-templates',
  summary:
    'What opportunities can be made of, the organisation’s own first: what is offered, for admins also what is put away',
  permission: 'opportunities.publish',
  query: z.strictObject({
    /** The language of the templates; left out: the organisation’s. */
    locale: z.enum(['en-GB', 'de']).optional(),
  }),
  response: z.object({ items: z.array(opportunityTemplate) }),
});

export const offerOpportunityTemplate = endpoint({
  method: 'PUT',
  path: '/api/v1/opportunity-templates/:templateKey',
  summary: 'Offer a template to those who publish, or put it away; what was made of it stays',
  permission: 'opportunities.configure',
  params: z.strictObject({ templateKey: z.string().max(100) }),
  body: z.strictObject({ offered: z.boolean() }),
  response: z.object({ key: z.string(), offered: z.boolean() }),
  errors: ['not-found'],
});

const templateKey = z.string().min(1).max(100);
const ownTemplateDraft = z.strictObject({
  kind: opportunityKind,
  title: plainText(160),
  what: plainText(4000),
  scope: plainText(4000),
  stageKey: templateKey,
  skillKeys: z.array(templateKey).min(1, 'Choose at least one skill.').max(8, 'Choose at most eight skills.'),
  hoursPerWeek: z.number().int().min(1, 'At least 1.').max(40, 'At most 40.'),
  weeks: z.number().int().min(1, 'At least 1.').max(52, 'At most 52.'),
  /** Asked for where somebody stands in for somebody else. */
  rightToReturn: plainText(2000, 0).default(''),
  scopeLimit: plainText(2000),
  stepBackPlan: plainText(2000),
  exitCriterion: plainText(2000),
  /** The template it is made from. */
  basedOn: templateKey.nullable().default(null),
});
export type OwnTemplateDraft = z.infer<typeof ownTemplateDraft>;

export const createOwnTemplate = endpoint({
  method: 'POST',
  path: '/api/v1/opportunity-templates',
  summary: 'Write a template of one’s own, from another one or an empty page, with its part of the safety net',
  permission: 'opportunities.configure',
  body: ownTemplateDraft,
  response: opportunityTemplate,
  status: 201,
  errors: ['invalid-input', 'not-allowed'],
});

export const changeOwnTemplate = endpoint({
  method: 'PUT',
  path: '/api/v1/own-opportunity-templates/:ownTemplateId',
  summary: 'Change a template of one’s own; opportunities that were made of it stay as they are',
  permission: 'opportunities.configure',
  params: z.strictObject({ ownTemplateId: identifier }),
  body: ownTemplateDraft.extend({ version: z.number().int() }),
  response: opportunityTemplate,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});
