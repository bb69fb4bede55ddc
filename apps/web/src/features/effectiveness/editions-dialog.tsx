import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EffectivenessMetric } from '@understudy/contracts/effectiveness';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import classes from './effectiveness.module.css';
import { metricQuery } from './effectiveness-queries.js';
import { useMetricWords } from './metric-words.js';

type Props = { metric: EffectivenessMetric; onClose: () => void };

/** All that a metric ever said: what was observed under an edition keeps its words. */
export const EditionsDialog = ({ metric, onClose }: Props) => {
  const { t } = useTranslation('effectiveness');
  const format = useFormat();
  const wordsOf = useMetricWords();
  const { data, isPending, error, refetch } = useQuery(metricQuery(metric.id));
  return (
    <FormModal opened title={wordsOf(metric.words).name} onClose={onClose}>
      {isPending ? <RowsSkeleton rows={2} /> : null}
      {error ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
      <Stack gap="lg">
        {data?.editions.map(({ number, words, writtenOn, measure, observations }) => {
          const said = wordsOf(words);
          return (
            <section key={number} aria-labelledby={`edition-${number}`}>
              <Title order={3} size="h5" id={`edition-${number}`}>
                {t('metrics.edition', { number, day: format.day(writtenOn) })}
              </Title>
              <Text size="sm" c="dimmed" className="figures">
                {t(`measure.${measure}`)} · {t('metrics.observedUnder', { count: observations })}
              </Text>
              <Text size="sm" fw={620} mt="xs">
                {said.name}
              </Text>
              <Text size="sm">{said.about}</Text>
              <Text size="sm" mt="xs">
                {said.misleads}
              </Text>
              <ul className={classes.prompts}>
                {said.prompts.map((prompt) => (
                  <Text component="li" size="sm" key={prompt}>
                    {prompt}
                  </Text>
                ))}
              </ul>
            </section>
          );
        })}
      </Stack>
    </FormModal>
  );
};
