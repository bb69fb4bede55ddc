import { Alert, Group } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { itemsOf } from '../../lib/query.js';
import { stretchesQuery } from './stretch-queries.js';

const few = 3;

/** For a manager's home: who in their line is about to begin without a safety net; silent about nobody. */
export const NetsMissing = () => {
  const { t } = useTranslation('stretches');
  const list = useInfiniteQuery(stretchesQuery('line', true));
  const items = itemsOf(list.data);
  if (items.length === 0) return null;
  return (
    <Alert variant="light" color="pine" mb="xl" icon={<IconLifebuoy aria-hidden />} title={t('missing.title')}>
      <Group gap="lg">
        {items.slice(0, few).map(({ id, person, opportunity }) => (
          <TextLink key={id} to="/stretch-assignments/$stretchId" params={{ stretchId: id }}>
            {t('missing.one', { name: person.name, title: opportunity.title })}
          </TextLink>
        ))}
        {items.length > few ? <TextLink to="/team-opportunities">{t('missing.all')}</TextLink> : null}
      </Group>
    </Alert>
  );
};
