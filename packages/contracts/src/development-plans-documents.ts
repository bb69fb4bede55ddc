import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { endpoint } from './endpoint.js';

export const planDocument = z
  .object({
    id: identifier,
    planId: identifier,
    locale: z.enum(['en-GB', 'de']),
    status: z.enum(['waiting', 'ready', 'failed']),
    createdAt: instant,
    expiresAt: instant,
    jobId: identifier,
  })
  .meta({ id: 'PlanDocument' });
export type PlanDocument = z.infer<typeof planDocument>;

export const requestPlanDocument = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/documents',
  summary: 'Have a plan set as a PDF, as a background job; it is kept for a day',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier }),
  body: z.strictObject({ locale: z.enum(['en-GB', 'de']) }),
  response: planDocument,
  status: 202,
  errors: ['not-found', 'not-allowed'],
});

export const getPlanDocument = endpoint({
  method: 'GET',
  path: '/api/v1/plan-documents/:documentId',
  summary: 'Whether the PDF is ready',
  permission: 'plans.read',
  params: z.strictObject({ documentId: identifier }),
  response: planDocument,
  errors: ['not-found'],
});

export const downloadPlanDocument = endpoint({
  method: 'GET',
  path: '/api/v1/plan-documents/:documentId/plan.pdf',
  summary: 'The PDF, for whoever asked for it and may still read the plan',
  permission: 'plans.read',
  params: z.strictObject({ documentId: identifier }),
  produces: 'application/pdf',
  errors: ['not-found', 'conflict'],
});
