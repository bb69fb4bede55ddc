import { type Campaign, changeCampaign, createCampaign } from '@understudy/contracts/assessments-campaigns';
import { callOffOpening, planOpening } from '@understudy/contracts/assessments-openings';
import { useRef } from 'react';
import { useAction } from '../../../lib/query.js';
import type { bodyOf } from './campaign-draft.js';

const areas = ['campaigns'] as const;

/** Keeps a draft, new or changed, with its day; what was kept before a later step failed is changed, never made twice. */
export const useKeepDraft = (existing: Campaign | null) => {
  const create = useAction(createCampaign, areas);
  const change = useAction(changeCampaign, areas);
  const plan = useAction(planOpening, areas);
  const callOff = useAction(callOffOpening, areas);
  const known = useRef(existing);

  const written = async (body: ReturnType<typeof bodyOf>): Promise<Campaign> => {
    const before = known.current;
    if (before === null) return create.mutateAsync({ body });
    return change.mutateAsync({ params: { campaignId: before.id }, body: { ...body, version: before.version } });
  };

  const planned = async (campaign: Campaign, opensOn: string | null): Promise<Campaign> => {
    const params = { campaignId: campaign.id };
    if (opensOn === campaign.opensOn) return campaign;
    if (opensOn === null) return callOff.mutateAsync({ params });
    return plan.mutateAsync({ params, body: { opensOn, version: campaign.version } });
  };

  const keep = async (body: ReturnType<typeof bodyOf>, opensOn: string | null): Promise<Campaign> => {
    // Both days may move towards today: then the first goes first, for it has to lie before the last.
    const earlier = known.current?.opensOn && opensOn !== null && opensOn < known.current.opensOn;
    if (known.current && earlier) known.current = await planned(known.current, opensOn);
    known.current = await written(body);
    known.current = await planned(known.current, opensOn);
    return known.current;
  };
  return { keep };
};
