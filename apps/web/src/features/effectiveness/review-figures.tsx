import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EffectivenessReviewWhole } from '@understudy/contracts/effectiveness-reviews';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { ProblemError } from '../../lib/problem-error.js';
import { leaderQuery } from './effectiveness-queries.js';
import { ExpectedDipAlert } from './expected-dip-alert.js';
import { MetricCard } from './metric-card.js';
import { useMetricWords } from './metric-words.js';

/** The figures are read under rights of their own, and these follow the line of today. */
const isWithheld = (failure: unknown): boolean =>
  failure instanceof ProblemError && (failure.code === 'not-found' || failure.code === 'not-allowed');

const Figures = ({ review: { leader, from, to } }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const wordsOf = useMetricWords();
  const { data, isError, error, refetch } = useQuery(leaderQuery(leader.id, { from, to }));
  if (isError && isWithheld(error)) return <Text size="sm">{t('review.figuresWithheld')}</Text>;
  if (isError && !data) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const observed = data.metrics.filter(({ observation }) => observation !== null);
  const others = data.metrics.filter(({ observation }) => observation === null);
  if (observed.length === 0) return <Text size="sm">{t('review.nothingObserved')}</Text>;
  return (
    <>
      <Text size="sm" c="dimmed" maw="72ch">
        {t('notAScore')}
      </Text>
      <ExpectedDipAlert of={data.expectedDip} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        {observed.map((one) => (
          <MetricCard key={one.metric.id} of={one} order={3} />
        ))}
      </SimpleGrid>
      {others.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {t('review.notObserved', { metrics: format.list(others.map(({ metric }) => wordsOf(metric.words).name)) })}
        </Text>
      )}
    </>
  );
};

/** What was observed in the period of a conversation, to read beside it: each figure with its questions and how it misleads. */
export const ReviewFigures = ({ review }: { review: EffectivenessReviewWhole }) => {
  const { t } = useTranslation('effectiveness');
  return (
    <Stack component="section" gap="sm" aria-labelledby="figures">
      <Title order={2} size="h3" id="figures">
        {t('review.observed')}
      </Title>
      <Figures review={review} />
    </Stack>
  );
};
