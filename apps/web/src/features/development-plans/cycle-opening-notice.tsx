import { Text } from '@mantine/core';
import type { Cycle } from '@understudy/contracts/development-plans-cycles';
import { useTranslation } from 'react-i18next';
import { OpeningNotice } from '../../components/opening-notice.js';
import { useFormat } from '../../lib/format.js';

/** Of a draft: that it begins by itself, why it did not on its day, or that it waits for somebody who begins it. */
export const CycleOpeningNotice = ({ cycle: { opensByItself, opensOn, notOpened } }: { cycle: Cycle }) => {
  const { t } = useTranslation('cycles');
  const format = useFormat();
  if (opensByItself) {
    return <OpeningNotice title={t('opening.title', { day: format.day(opensOn) })} text={t('opening.text')} />;
  }
  return notOpened ? (
    <OpeningNotice
      failed
      title={t('opening.failed', { day: format.day(notOpened.on) })}
      text={`${t(`opening.because.${notOpened.because}`)} ${t('opening.again')}`}
    />
  ) : (
    <Text>{t('notBegun')}</Text>
  );
};
