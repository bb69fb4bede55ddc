import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { actionKind } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';

export const planEvidence = z
  .object({
    id: identifier,
    planId: identifier,
    goal: z.object({ id: identifier, title: z.string() }),
    skill: z.object({ key: z.string(), name: z.string() }),
    kind: actionKind,
    title: z.string(),
    evidence: z.string(),
    doneOn: isoDate,
  })
  .meta({ id: 'PlanEvidence' });
export type PlanEvidence = z.infer<typeof planEvidence>;

export const planEvidenceSorts = ['date', 'title'] as const;

export const listPlanEvidence = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/plan-evidence',
  summary:
    'What shows a skill in the plans of somebody that I may read: done actions with their evidence, newest first',
  permission: 'plans.read',
  params: z.strictObject({ personId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(planEvidenceSorts, 'descending'),
    skillKey: z.string().max(100).optional(),
  }),
  response: pageOf(planEvidence),
  errors: ['not-found'],
});

export const exportPlanEvidence = exportOf(listPlanEvidence);
