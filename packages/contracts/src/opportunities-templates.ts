import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { opportunityTemplate } from './opportunities.js';

export const listOpportunityTemplates = endpoint({
  method: 'GET',
  path: '/api/v1/opportunity-templates',
  summary: 'What opportunities can be made of: those the organisation offers, for admins also those it has put away',
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
