import { Alert } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Framework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** Says that an earlier version is read, from when it is, and where the present one is. */
export const EarlierVersion = ({ framework }: { framework: Framework }) => {
  const { t } = useTranslation('career-framework');
  const format = useFormat();
  const date = framework.publishedAt ? format.dayOf(framework.publishedAt) : '';
  return (
    <Alert variant="light" color="gray" icon={<IconHistory aria-hidden />} mb="lg">
      {t('earlier.text', { version: framework.version, date })}{' '}
      <TextLink to="/framework" search={{}}>
        {t('earlier.current')}
      </TextLink>
    </Alert>
  );
};
