import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { useFormat } from '../../lib/format.js';
import { earlierTransitionsQuery } from './companion-query.js';
import { WrittenLines } from './written-lines.js';

/** The steps that are behind me, with what I ticked and wrote; nothing for whoever took none. */
export const EarlierSteps = () => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const { data, error, refetch } = useQuery(earlierTransitionsQuery);
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="earlier-steps">
      <Title order={2} id="earlier-steps">
        {t('earlier.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {t('earlier.lead')}
      </Text>
      {data.items.map(({ id, stage, fromStage, enteredOn, lines }) => (
        <details key={id}>
          <summary>
            {fromStage ? t('from', { from: fromStage.name, to: stage.name }) : stage.name} ·{' '}
            {t('list.since', { day: format.day(enteredOn) })}
          </summary>
          {lines.length > 0 ? <WrittenLines lines={lines} /> : <Text size="sm">{t('earlier.nothing')}</Text>}
        </details>
      ))}
    </Card>
  );
};
