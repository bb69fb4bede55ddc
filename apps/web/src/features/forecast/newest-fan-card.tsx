import { Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { Forecast, ForecastResult } from '@understudy/contracts/indicators-forecast';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { BehindForecast } from './behind-forecast.js';
import { FanCard } from './fan-card.js';
import type { ForecastGroup } from './forecast-queries.js';
import { useNewestForecast } from './newest-forecast.js';
import { QuestionWords } from './question-words.js';

type NewestFanCardProps = {
  group: ForecastGroup;
  /** What leads to the records that it learned from; without it nothing does. */
  behind?: (forecast: Forecast, result: ForecastResult) => ReactNode;
};

/** The newest forecast of a group that has been worked out, what it is made of, and the way to asking what would be if. */
export const NewestFanCard = ({ group, behind }: NewestFanCardProps) => {
  const { t } = useTranslation('forecast');
  const { forecast, isPending } = useNewestForecast(group);
  if (isPending) return <Skeleton height={320} radius="lg" />;
  const link = (
    <Text size="sm" data-print="no" data-slide="no">
      <TextLink to="/forecast">{t('newest.ask')}</TextLink>
    </Text>
  );
  if (!forecast?.result) {
    return (
      <Card component="section" aria-labelledby="newest-forecast">
        <Title order={2} size="h3" id="newest-forecast" mb={4}>
          {t('newest.title')}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t('newest.none')}
        </Text>
        {link}
      </Card>
    );
  }
  const { result } = forecast;
  return (
    <FanCard
      forecast={forecast}
      result={result}
      more={
        <Stack gap="sm">
          <QuestionWords forecast={forecast} named={false} />
          <BehindForecast forecast={forecast} result={result} />
          {behind?.(forecast, result)}
          {link}
        </Stack>
      }
    />
  );
};
