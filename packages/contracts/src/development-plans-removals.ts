import { z } from 'zod';
import { identifier } from './dates.js';
import { planComment } from './development-plans.js';
import { endpoint } from './endpoint.js';

export const restorePlanPart = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/changes/:changeId/restoration',
  summary: 'Bring back the goal or action that this entry of the history removed, as it was, within thirty days',
  permission: 'plans.change',
  params: z.strictObject({ planId: identifier, changeId: identifier }),
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const restorePlanComment = endpoint({
  method: 'POST',
  path: '/api/v1/plans/:planId/comments/:commentId/restoration',
  summary: 'Bring back a comment of my own that I withdrew, within thirty days',
  permission: 'plans.read',
  params: z.strictObject({ planId: identifier, commentId: identifier }),
  response: planComment,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
