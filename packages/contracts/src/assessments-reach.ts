import { z } from 'zod';
import { createCampaign } from './assessments-campaigns.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

const leftOutPeople = z
  .object({
    count: z.number().int(),
    /** The first of them, by name; fifty at most. */
    people: z.array(personReference),
  })
  .meta({ id: 'LeftOutPeople' });

export const campaignReach = z
  .object({
    /** People it would be about today: of those chosen, who is not left out. */
    people: z.number().int(),
    /** Those chosen whom the launch would leave out, each for one reason. */
    leftOut: z.object({
      /** Whose target stage the instrument has nothing to rate for. */
      stageNotAsked: leftOutPeople,
      /** About whom peers or reports are being asked in another campaign, or were told of within sixty days. */
      askedLately: leftOutPeople,
    }),
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

const { selection, instrumentId, relations, nomination, mostPeers, thresholds } = createCampaign.body.shape;

export const previewReach = endpoint({
  method: 'POST',
  path: '/api/v1/campaign-reach',
  summary: 'Whom a campaign would ask if it were launched today, and who of them cannot sign in yet; nothing is kept',
  permission: 'campaigns.change',
  body: z.strictObject({ selection, instrumentId, relations, nomination, mostPeers, thresholds }),
  response: campaignReach,
  traceless: true,
  errors: ['invalid-input', 'not-allowed', 'not-found'],
});
