import { Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';

/** The way from the account to one's own calendar. */
export const CalendarCard = () => {
  const { t } = useTranslation('calendar');
  return (
    <Card component="section" mt="lg">
      <Group justify="space-between" gap="md">
        <div>
          <Title order={2} size="h3">
            {t('account.title')}
          </Title>
          <Text c="dimmed">{t('account.text')}</Text>
        </div>
        <ButtonLink to="/account/calendar" variant="default">
          {t('account.open')}
        </ButtonLink>
      </Group>
    </Card>
  );
};
