import { Alert, Group } from '@mantine/core';
import { IconShieldHalf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listCriticalRoles } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { query } from '../../lib/query.js';

/** For a leader's home: which of my critical roles need a look, and whose proposal waits for me; silent about none. */
export const PlansWaiting = () => {
  const { t } = useTranslation('succession');
  const { data } = useQuery(query('succession', listCriticalRoles, { query: { closed: 'false', limit: 200 } }));
  const roles = data?.items ?? [];
  const bare = roles.filter(({ gaps }) => gaps.includes('no-candidate'));
  const lacking = roles.filter(({ gaps }) => gaps.length > 0);
  const waiting = roles.flatMap(({ proposals }) => proposals).filter(({ abilities }) => abilities.includes('confirm'));
  if (lacking.length + waiting.length === 0) return null;
  return (
    <Alert variant="light" color="pine" mb="xl" icon={<IconShieldHalf aria-hidden />} title={t('waiting.title')}>
      <Group gap="lg">
        {waiting.length > 0 ? (
          <TextLink to="/succession">{t('waiting.proposals', { count: waiting.length })}</TextLink>
        ) : null}
        {bare.length > 0 ? <TextLink to="/succession">{t('waiting.bare', { count: bare.length })}</TextLink> : null}
        {lacking.length > bare.length ? (
          <TextLink to="/succession">{t('waiting.lacking', { count: lacking.length })}</TextLink>
        ) : null}
      </Group>
    </Alert>
  );
};
