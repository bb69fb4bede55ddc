import { Alert } from '@mantine/core';
import { IconStairsUp } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { itemsOf } from '../../lib/query.js';
import { myNominationsQuery } from './my-nominations-query.js';

/** For everybody's home: that I am considered for a role, where I was told; silent about none. */
export const NominationsWaiting = () => {
  const { t } = useTranslation('succession');
  const { data } = useInfiniteQuery(myNominationsQuery({}));
  const open = itemsOf(data).filter(({ abilities }) => abilities.length > 0);
  if (open.length === 0) return null;
  const asked = open.some(({ abilities }) => abilities.includes('agree'));
  return (
    <Alert variant="light" color="pine" icon={<IconStairsUp aria-hidden />} title={t('mine.title')}>
      <TextLink to="/my-nominations">{t(asked ? 'mine.answerWaits' : 'mine.look')}</TextLink>
    </Alert>
  );
};
