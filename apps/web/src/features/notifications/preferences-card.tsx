import { Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';

/** The way from the account to what reaches somebody. */
export const PreferencesCard = () => {
  const { t } = useTranslation('notifications');
  return (
    <Card component="section" mt="lg">
      <Group justify="space-between" gap="md">
        <div>
          <Title order={2} size="h3">
            {t('preferences.account')}
          </Title>
          <Text c="dimmed">{t('preferences.accountText')}</Text>
        </div>
        <ButtonLink to="/account/notifications" variant="default">
          {t('preferences.accountOpen')}
        </ButtonLink>
      </Group>
    </Card>
  );
};
