import { z } from 'zod';
import { campaign, remindDays } from './assessments-campaigns.js';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';

const campaignParams = z.strictObject({ campaignId: identifier });

export const planOpening = endpoint({
  method: 'PUT',
  path: '/api/v1/campaigns/:campaignId/opening',
  summary: 'Let a draft open by itself in the morning of a day, or on another day than was planned',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ opensOn: isoDate, version: z.number().int() }),
  response: campaign,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile', 'invalid-input'],
});

export const callOffOpening = endpoint({
  method: 'DELETE',
  path: '/api/v1/campaigns/:campaignId/opening',
  summary: 'Call off the day on which a campaign opens by itself; it is a draft again',
  permission: 'campaigns.change',
  params: campaignParams,
  response: campaign,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const scheduleReminders = endpoint({
  method: 'PUT',
  path: '/api/v1/campaigns/:campaignId/reminder-days',
  summary: 'Choose on how many days before the closing day whoever has not answered is reminded',
  permission: 'campaigns.change',
  params: campaignParams,
  body: z.strictObject({ remindDays, version: z.number().int() }),
  response: campaign,
  errors: ['not-found', 'not-allowed', 'conflict', 'changed-meanwhile', 'invalid-input'],
});
