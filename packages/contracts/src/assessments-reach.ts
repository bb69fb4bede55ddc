import { z } from 'zod';
import { createCampaign } from './assessments-campaigns.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

export const campaignReach = z
  .object({
    /** People it would be about today. */
    people: z.number().int(),
    /** Everybody who would be asked at the launch; peers who are named later are not known yet. */
    asked: z.number().int(),
    /** Of those asked: who has no sign-in. To a leader, in their own line alone. */
    withoutSignIn: z.number().int(),
    /** Of those: whose address is not recorded. */
    withoutAddress: z.number().int(),
    /** Of those: who have an open invitation. */
    invited: z.number().int(),
    /** Those who can be invited now, by name; five hundred at most. */
    invitable: z.array(personReference),
  })
  .meta({ id: 'CampaignReach' });
export type CampaignReach = z.infer<typeof campaignReach>;

const { selection, relations, nomination, mostPeers, thresholds } = createCampaign.body.shape;

export const previewReach = endpoint({
  method: 'POST',
  path: '/api/v1/campaign-reach',
  summary: 'Whom a campaign would ask if it were launched today, and who of them cannot sign in yet; nothing is kept',
  permission: 'campaigns.change',
  body: z.strictObject({ selection, relations, nomination, mostPeers, thresholds }),
  response: campaignReach,
  traceless: true,
  errors: ['invalid-input', 'not-allowed', 'not-found'],
});
