import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { OpeningNotice } from '../../../components/opening-notice.js';
import { useFormat } from '../../../lib/format.js';

/** That a campaign opens by itself, or why it did not on its day; nothing of one that is launched by hand. */
export const CampaignOpeningNotice = ({ campaign: { opensOn, notOpened } }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  if (opensOn)
    return <OpeningNotice title={t('opening.title', { day: format.day(opensOn) })} text={t('opening.text')} />;
  if (!notOpened) return null;
  return (
    <OpeningNotice
      failed
      title={t('opening.failed', { day: format.day(notOpened.on) })}
      text={`${t(`opening.because.${notOpened.because}`)} ${t('opening.again')}`}
    />
  );
};
