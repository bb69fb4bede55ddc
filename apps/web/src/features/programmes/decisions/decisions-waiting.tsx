import { Alert } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { itemsOf } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { decisionsQuery } from './decision-queries.js';

/** For a home: how much waits for a decision in the cohorts that I run; silent where nothing does. */
export const DecisionsWaiting = () => {
  const { t } = useTranslation('enrolments');
  const runs = useCan()('cohorts.run');
  const list = useInfiniteQuery({ ...decisionsQuery({}), enabled: runs });
  const { length } = itemsOf(list.data);
  if (length === 0) return null;
  return (
    <Alert variant="light" color="pine" icon={<IconChecklist aria-hidden />} mb="lg">
      <TextLink to="/programme-decisions">
        {t(list.hasNextPage ? 'decisions.homeMore' : 'decisions.home', { count: length })}
      </TextLink>
    </Alert>
  );
};
