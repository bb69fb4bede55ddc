import { z } from 'zod';
import { campaign } from './assessments-campaigns.js';
import { instrumentVersion } from './assessments-instruments.js';
import { identifier, instant } from './dates.js';
import { cycle } from './development-plans-cycles.js';
import { endpoint } from './endpoint.js';
import { frameworkDraft } from './framework-versions.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';

export const removedDraft = z
  .object({ id: identifier, name: z.string(), removedAt: instant })
  .meta({ id: 'RemovedDraft', description: 'A draft that was removed; it can be brought back for thirty days.' });
export type RemovedDraft = z.infer<typeof removedDraft>;

export const removedDraftSorts = ['removed', 'name'] as const;

const query = z.strictObject({ ...page, ...arranged(removedDraftSorts, 'descending'), search });
const response = pageOf(removedDraft);
const params = z.strictObject({ removedDraftId: identifier });

export const listRemovedFrameworkDrafts = endpoint({
  method: 'GET',
  path: '/api/v1/removed-framework-drafts',
  summary: 'Drafts of the framework that were thrown away within thirty days, the latest first',
  permission: 'framework.change',
  query,
  response,
  errors: ['invalid-input'],
});

export const exportRemovedFrameworkDrafts = exportOf(listRemovedFrameworkDrafts);

export const restoreFrameworkDraft = endpoint({
  method: 'POST',
  path: '/api/v1/removed-framework-drafts/:removedDraftId/restoration',
  summary: 'Bring a draft of the framework back as it was, as the next version, while no other one is written',
  permission: 'framework.change',
  params,
  response: frameworkDraft,
  errors: ['not-found', 'conflict'],
});

export const removeInstrument = endpoint({
  method: 'DELETE',
  path: '/api/v1/instruments/:instrumentId',
  summary: 'Remove an own instrument that was never published; for thirty days it can be brought back',
  permission: 'instruments.change',
  params: z.strictObject({ instrumentId: identifier }),
  response: z.object({
    /** Under which it is kept: with it, it is brought back. */
    removedDraftId: identifier,
  }),
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const listRemovedInstrumentDrafts = endpoint({
  method: 'GET',
  path: '/api/v1/removed-instrument-drafts',
  summary:
    'Drafts of instruments that were discarded within thirty days, and instruments removed before they were published, the latest first',
  permission: 'instruments.change',
  query,
  response,
  errors: ['invalid-input'],
});

export const exportRemovedInstrumentDrafts = exportOf(listRemovedInstrumentDrafts);

export const restoreInstrumentDraft = endpoint({
  method: 'POST',
  path: '/api/v1/removed-instrument-drafts/:removedDraftId/restoration',
  summary:
    'Bring the draft of an instrument back as it was, while it has no other one and is in use; or a removed instrument with its draft',
  permission: 'instruments.change',
  params,
  response: instrumentVersion,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const listRemovedCampaigns = endpoint({
  method: 'GET',
  path: '/api/v1/removed-campaigns',
  summary:
    'Campaigns that were removed within thirty days, the latest first: all for admins, of their own line for leaders',
  permission: 'campaigns.change',
  query,
  response,
  errors: ['invalid-input'],
});

export const exportRemovedCampaigns = exportOf(listRemovedCampaigns);

export const restoreCampaign = endpoint({
  method: 'POST',
  path: '/api/v1/removed-campaigns/:removedDraftId/restoration',
  summary: 'Bring a campaign back as a draft; on which day it opens by itself is said anew',
  permission: 'campaigns.change',
  params,
  response: campaign,
  errors: ['not-found'],
});

export const listRemovedCycles = endpoint({
  method: 'GET',
  path: '/api/v1/removed-development-cycles',
  summary: 'Drafts of development cycles that were removed within thirty days, the latest first',
  permission: 'cycles.change',
  query,
  response,
  errors: ['invalid-input'],
});

export const exportRemovedCycles = exportOf(listRemovedCycles);

export const restoreCycle = endpoint({
  method: 'POST',
  path: '/api/v1/removed-development-cycles/:removedDraftId/restoration',
  summary: 'Bring a development cycle back as a draft; whether it begins by itself is said anew',
  permission: 'cycles.change',
  params,
  response: cycle,
  errors: ['not-found'],
});
