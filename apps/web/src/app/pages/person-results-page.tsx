import { Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getPerson } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { NextToLearnCard } from '../../features/assessments/results/next-to-learn-card.js';
import { ResultList } from '../../features/assessments/results/result-list.js';
import { query } from '../../lib/query.js';

/** What somebody else may see of a person's results, and what is next to learn by them. */
export const PersonResultsPage = () => {
  const { t } = useTranslation('results');
  const { personId } = useParams({ from: '/signed-in/people/$personId/results' });
  const { data: person } = useSuspenseQuery(query('people', getPerson, { params: { personId } }));
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/people/$personId" params={{ personId }}>
            {person.name}
          </TextLink>
        }
        title={t('person.title', { name: person.name })}
        lead={t('person.lead')}
      />
      <Stack gap={40}>
        <NextToLearnCard personId={personId} />
        <section aria-labelledby="results-title">
          <Title order={2} id="results-title" mb="md">
            {t('person.list')}
          </Title>
          <ResultList personId={personId} />
        </section>
      </Stack>
    </>
  );
};
