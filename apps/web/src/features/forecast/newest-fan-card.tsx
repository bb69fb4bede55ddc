import { Card, Skeleton, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { FanCard } from './fan-card.js';
import type { ForecastGroup } from './forecast-queries.js';
import { useNewestForecast } from './newest-forecast.js';
import { QuestionWords } from './question-words.js';

/** The newest forecast of a group that has been worked out, and the way to asking what would be if. */
export const NewestFanCard = ({ group }: { group: ForecastGroup }) => {
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
  return (
    <FanCard
      forecast={forecast}
      result={forecast.result}
      more={
        <>
          <QuestionWords forecast={forecast} named={false} />
          {link}
        </>
      }
    />
  );
};
