import { Badge } from '@mantine/core';
import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';

const colours = {
  draft: 'gray',
  scheduled: 'pine',
  launching: 'apricot',
  running: 'pine',
  releasing: 'apricot',
  released: 'gray',
};

/** Where a campaign stands; a running one whose day has passed waits for its release. */
export const CampaignStatus = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaigns');
  const over = campaign.status === 'running' && campaign.closed;
  return (
    <Badge variant="light" color={over ? 'apricot' : colours[campaign.status]}>
      {t(over ? 'status.closed' : `status.${campaign.status}`)}
    </Badge>
  );
};
