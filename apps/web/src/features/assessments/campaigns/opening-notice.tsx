import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCalendarClock } from '@tabler/icons-react';
import type { Campaign } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

/** That a campaign opens by itself, or why it did not on its day; nothing of one that is launched by hand. */
export const OpeningNotice = ({ campaign: { opensOn, notOpened } }: { campaign: Campaign }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  if (opensOn) {
    return (
      <Alert
        variant="light"
        color="pine"
        icon={<IconCalendarClock aria-hidden />}
        title={t('opening.title', { day: format.day(opensOn) })}
      >
        {t('opening.text')}
      </Alert>
    );
  }
  return notOpened ? (
    <Alert
      variant="light"
      color="apricot"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('opening.failed', { day: format.day(notOpened.on) })}
    >
      {t(`opening.because.${notOpened.because}`)} {t('opening.again')}
    </Alert>
  ) : null;
};
