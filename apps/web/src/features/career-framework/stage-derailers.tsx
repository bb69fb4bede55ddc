import { Card, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';

/** Habits that served well one stage earlier, each with what can be noticed early and a small way out. */
export const StageDerailers = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('career-framework');
  if (stage.derailers.length === 0) return null;
  return (
    <section aria-label={t('derailers.title')}>
      <Title order={2}>{t('derailers.title')}</Title>
      <Text c="dimmed" size="sm" mb="md">
        {t('derailers.lead')}
      </Text>
      <Stack gap="md">
        {stage.derailers.map((derailer) => (
          <Card key={derailer.key} component="article">
            <Title order={3}>{derailer.name}</Title>
            <Text mt={6} maw="72ch">
              {derailer.description}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" mt="lg">
              <div>
                <Text fw={650} size="sm" mb={6} c="var(--next)">
                  {t('derailers.earlySigns')}
                </Text>
                <List size="sm" spacing={6}>
                  {derailer.earlySigns.map((sign) => (
                    <List.Item key={sign}>{sign}</List.Item>
                  ))}
                </List>
              </div>
              <div>
                <Text fw={650} size="sm" mb={6} c="var(--accent)">
                  {t('derailers.counterMove')}
                </Text>
                <Text size="sm">{derailer.counterMove}</Text>
              </div>
            </SimpleGrid>
          </Card>
        ))}
      </Stack>
    </section>
  );
};
