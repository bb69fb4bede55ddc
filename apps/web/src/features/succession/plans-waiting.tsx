import { Alert, Group } from '@mantine/core';
import { IconShieldHalf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { GapCounts } from './gap-counts.js';
import { gapsQuery } from './role-queries.js';

/** For a leader's home: which of my critical roles need a look, and whose proposal waits for me; silent about none. */
export const PlansWaiting = () => {
  const { t } = useTranslation('succession');
  const { data } = useQuery(gapsQuery);
  const lacking = data?.gaps.some(({ roles }) => roles > 0) ?? false;
  if (data === undefined || (!lacking && data.proposals === 0)) return null;
  return (
    <Alert variant="light" color="pine" mb="xl" icon={<IconShieldHalf aria-hidden />} title={t('waiting.title')}>
      <Group gap="lg">
        {data.proposals > 0 ? (
          <TextLink to="/succession">{t('waiting.proposals', { count: data.proposals })}</TextLink>
        ) : null}
        <GapCounts gaps={data.gaps} />
      </Group>
    </Alert>
  );
};
