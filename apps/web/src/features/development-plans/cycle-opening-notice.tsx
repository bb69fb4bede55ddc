import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarClock } from '@tabler/icons-react';
import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** Of a draft: that it begins by itself, why it did not on its day, or that it waits for somebody who begins it. */
export const CycleOpeningNotice = ({ cycle: { opensByItself, opensOn, notOpened } }: { cycle: Cycle }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  if (opensByItself) {
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
  ) : (
    <Text>{t('notBegun')}</Text>
  );
};
